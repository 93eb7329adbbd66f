export const id = 165;
export const ids = [165];
export const modules = {

/***/ 3478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ controllerOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function controllerOptions(log, env, programFile = import.meta.filename) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(programFile);
    const isSource = programFile.endsWith('.ts');
    return {
        log,
        env,
        agentFile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, isSource ? '../agent/main.ts' : '../agent/index.js'),
        cacheDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['XDG_CACHE_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'] ?? '/tmp', '.cache'), 'loadtest-action', 'jmeter'),
    };
}


/***/ }),

/***/ 2368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(2918);
// EXTERNAL MODULE: ./build/core/plan/paths.js
var paths = __webpack_require__(5128);
;// CONCATENATED MODULE: ./build/inputs/duration-ms.js
function durationMs(text) {
    const [, amount, unit] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? [];
    if (amount === undefined || unit === undefined)
        throw new Error(`${JSON.stringify(text)} is no duration`);
    return Number(amount) * (MS_PER_UNIT.get(unit) ?? Number.NaN);
}
function ratePerSec(text) {
    const [amount, unit] = text.split('/');
    return unit === 'min' ? Number(amount) / 60 : Number(amount);
}
const MS_PER_UNIT = new Map([
    ['ms', 1],
    ['s', 1_000],
    ['m', 60_000],
    ['h', 3_600_000],
]);

// EXTERNAL MODULE: ./build/core/ready/json-path.js
var json_path = __webpack_require__(9364);
// EXTERNAL MODULE: ./build/inputs/target-url.js
var target_url = __webpack_require__(9895);
;// CONCATENATED MODULE: ./build/inputs/ready-url.js

function readyUrl(text, targetUrl) {
    if (/[\s?#@\\]/.test(text))
        return null;
    const base = targetUrl === undefined || (0,target_url/* parseTargetUrl */.Y)(targetUrl) === null ? undefined : `${targetUrl.replace(/\/+$/, '')}/`;
    if (!URL.canParse(text, base))
        return null;
    const { href } = new URL(text, base);
    const parsed = (0,target_url/* parseTargetUrl */.Y)(href);
    return parsed === null ? null : { href, host: parsed.url.host, port: parsed.url.port };
}

;// CONCATENATED MODULE: ./build/inputs/tree/node.js
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node === undefined)
            return null;
        if (node.kind === 'block')
            node = node.entries.get(String(step))?.node;
        else if (node.kind === 'list')
            node = node.items[Number(step)];
        else
            return null;
    }
    return node ?? null;
}
function placeAt(root, path) {
    const node = nodeAt(root, path);
    if (node !== null && path.length > 0)
        return node.place;
    for (let length = path.length - 1; length > 0; length -= 1) {
        const key = keyPlaceAt(root, path.slice(0, length));
        if (key !== null)
            return key;
    }
    return { ...root.place, line: 1, column: 1 };
}
function keyPlaceAt(root, path) {
    const parent = nodeAt(root, path.slice(0, -1));
    const last = path.at(-1);
    if (parent === null || last === undefined)
        return null;
    if (parent.kind === 'block')
        return parent.entries.get(String(last))?.keyPlace ?? null;
    return nodeAt(root, path)?.place ?? null;
}

;// CONCATENATED MODULE: ./build/inputs/ready-spec.js




function readySpec({ url, ready }, root, build) {
    if (ready === undefined)
        return null;
    const asked = readyUrl(ready.url, url);
    if (asked === null)
        throw new Error(`${JSON.stringify(ready.url)} is no address that can be asked`);
    return { url: asked.href, value: readyValue(ready, root, build), withinMs: durationMs(ready.within) };
}
function readyValue({ json, equals }, root, build) {
    const steps = json === undefined ? null : (0,json_path/* parseJsonPath */.H)(json);
    if (json === undefined || steps === null || equals === undefined)
        return null;
    if (equals === 'build')
        return { at: json, steps, equals: { kind: 'build', text: build.sha ?? '' } };
    const node = nodeAt(root, ['target', 'ready', 'equals']);
    const text = typeof equals !== 'string' && node?.kind === 'scalar' ? node.written : String(equals);
    return { at: json, steps, equals: { kind: 'text', text } };
}

// EXTERNAL MODULE: ./build/core/plan/ids.js
var ids = __webpack_require__(6862);
;// CONCATENATED MODULE: ./build/inputs/scenario-name.js


function scenarioName(planFile) {
    const name = (0,paths/* fileNameOf */.bV)(planFile)
        .replace(/\.jmx$/i, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .slice(0, 30)
        .replace(/-+$/, '');
    return (0,ids/* isName */.Eo)(name) ? name : null;
}

// EXTERNAL MODULE: ./build/inputs/host-rule.js
var host_rule = __webpack_require__(1871);
;// CONCATENATED MODULE: ./build/inputs/target-spec.js


function targetSpec(target) {
    const parsed = target.url === undefined ? null : (0,target_url/* parseTargetUrl */.Y)(target.url);
    const own = parsed === null ? [] : [{ host: parsed.url.host, port: parsed.isPortGiven ? parsed.url.port : null, via: 'any' }];
    const listed = target.hosts.flatMap((entry) => {
        const rule = (0,host_rule/* parseHostRule */.e)(typeof entry === 'string' ? entry : entry.host);
        return rule === null ? [] : [{ ...rule, via: typeof entry === 'string' ? 'any' : entry.via }];
    });
    return { url: parsed?.url ?? null, hosts: [...own, ...listed], environment: target.environment ?? null };
}

;// CONCATENATED MODULE: ./build/inputs/tree/place.js
function placeText(place) {
    return place.kind === 'flag' ? place.source : `${place.source}:${place.line}:${place.column}`;
}
function comparePlaces(a, b) {
    return a.rank - b.rank || a.line - b.line || a.column - b.column;
}

;// CONCATENATED MODULE: ./build/inputs/build-spec.js







function buildSpec(config, root, baseDir, values) {
    const pathOf = (text, at) => (0,paths/* absolutePath */.Hi)(nodeAt(root, at)?.place.folder ?? baseDir, text);
    const globOf = (text, at) => {
        const folder = nodeAt(root, at)?.place.folder ?? baseDir;
        return folder === baseDir ? text : (0,paths/* absolutePath */.Hi)(folder, text);
    };
    const hookSpec = (name) => {
        const commandLine = config.hooks[name];
        return commandLine === undefined
            ? null
            : { commandLine, dir: nodeAt(root, ['hooks', name])?.place.folder ?? baseDir };
    };
    const { jmeter, provider, budget, results } = config;
    return {
        name: config.name ?? scenarioName(config.plan) ?? '',
        baseDir,
        planFile: pathOf(config.plan, ['plan']),
        properties: propertyTexts(config, root),
        secrets: config.secrets,
        files: config.files.map((pattern, index) => globOf(pattern, ['files', index])),
        data: config.data.map((data, index) => ({ ...data, file: pathOf(data.file, ['data', index, 'file']) })),
        jmeter: {
            version: jmeter.version,
            home: jmeter.home === undefined ? null : pathOf(jmeter.home, ['jmeter', 'home']),
            plugins: jmeter.plugins.map((pattern, index) => globOf(pattern, ['jmeter', 'plugins', index])),
            propertiesFile: jmeter.properties === undefined ? null : pathOf(jmeter.properties, ['jmeter', 'properties']),
            heap: jmeter.heap,
            jvmArgs: jmeter.jvmArgs,
            keepListeners: jmeter.keepListeners,
        },
        load: loadSpec(config),
        target: targetSpec(config.target),
        ready: readySpec(config.target, root, values.build),
        hooks: { beforeEachLoad: hookSpec('beforeEachLoad'), afterEachLoad: hookSpec('afterEachLoad') },
        provider: { kind: provider.kind, workers: provider.workers },
        budget: { wallMs: budget.wall === undefined ? null : durationMs(budget.wall) },
        resultsDir: pathOf(results.dir, ['results', 'dir']),
        checks: checkSpecs(config, root),
        builtInChecks: BUILT_IN_CHECKS.filter((name) => config.builtIn[name] === 'on'),
        labels: config.labels,
        ...values,
        mode: config.mode,
    };
}
const BUILT_IN_CHECKS = ['abort-on-errors', 'stalled'];
function propertyTexts(config, root) {
    const texts = Object.entries(config.properties).map(([name, value]) => {
        const node = nodeAt(root, ['properties', name]);
        return [name, typeof value !== 'string' && node?.kind === 'scalar' ? node.written : String(value)];
    });
    return Object.fromEntries(texts);
}
function loadSpec({ load }) {
    return {
        users: usersSpec(load),
        ratePerSec: load.rate === undefined ? null : ratePerSec(load.rate),
        rampUpMs: load.rampUp === undefined ? null : durationMs(load.rampUp),
        warmUpMs: durationMs(load.warmUp),
        durationMs: durationMs(load.duration),
        staggerMs: durationMs(load.stagger),
        firstUser: load.firstUser,
        names: load.names,
    };
}
function usersSpec({ users, groups }) {
    if (groups !== undefined)
        return { kind: 'groups', groups };
    return typeof users === 'number' ? { kind: 'total', users } : { kind: 'from-plan' };
}
function checkSpecs(config, root) {
    return config.checks.map((entry, index) => {
        const isText = typeof entry === 'string';
        const at = isText ? ['checks', index] : ['checks', index, 'check'];
        return {
            check: isText ? entry : entry.check,
            abort: isText ? false : entry.abort,
            severity: isText ? 'error' : entry.severity,
            during: isText ? null : (entry.during ?? null),
            position: placeText(placeAt(root, at)),
        };
    });
}

// EXTERNAL MODULE: ./build/core/render/nearest-name.js
var nearest_name = __webpack_require__(8801);
// EXTERNAL MODULE: ./build/core/plan/properties.js + 1 modules
var properties = __webpack_require__(195);
;// CONCATENATED MODULE: ./build/inputs/cross-faults.js




function crossFaults(root) {
    return [...userFaults(root), ...rampUpFaults(root), ...nameFaults(root), ...wordFaults(root), ...dataFaults(root)];
}
function userFaults(root) {
    const load = nodeAt(root, ['load']);
    if (load?.kind !== 'block')
        return [];
    const users = nodeAt(load, ['users']);
    const groups = nodeAt(load, ['groups']);
    if (users === null && groups === null) {
        return [fault(root, ['load', 'users'], 'missing, a whole number from 1, from-plan, or load.groups expected')];
    }
    if (users !== null && groups !== null) {
        const [at, other] = users.place.kind === 'flag' ? ['users', 'groups'] : ['groups', 'users'];
        const text = `given together with load.${other}, one of the two expected: the users of groups are their sum`;
        return [keyFault(root, ['load', at], text)];
    }
    const total = sumOfUsers(users ?? groups);
    const workers = numberAt(root, ['provider', 'workers']) ?? 1;
    if (total === null || total >= workers)
        return [];
    const at = users === null ? ['load', 'groups'] : ['load', 'users'];
    return [fault(root, at, `${total} given, at least one user for each of the ${workers} workers expected`)];
}
function sumOfUsers(node) {
    if (node?.kind === 'scalar')
        return isPositiveInteger(node.value) ? node.value : null;
    if (node?.kind !== 'block' || node.entries.size === 0)
        return null;
    const values = [...node.entries.values()].map((entry) => (entry.node.kind === 'scalar' ? entry.node.value : null));
    return values.every(isPositiveInteger) ? values.reduce((sum, users) => sum + users, 0) : null;
}
function numberAt(root, path) {
    const node = nodeAt(root, path);
    return node?.kind === 'scalar' && isPositiveInteger(node.value) ? node.value : null;
}
function isPositiveInteger(value) {
    return Number.isSafeInteger(value) && value > 0;
}
function rampUpFaults(root) {
    const users = nodeAt(root, ['load', 'users']);
    const isFromPlan = users?.kind === 'scalar' && users.value === 'from-plan';
    if (isFromPlan || nodeAt(root, ['load'])?.kind !== 'block' || nodeAt(root, ['load', 'rampUp']) !== null)
        return [];
    return [fault(root, ['load', 'rampUp'], 'missing, a duration such as 60s expected (0s starts all users at once)')];
}
function nameFaults(root) {
    const plan = nodeAt(root, ['plan']);
    if (nodeAt(root, ['name']) !== null || plan?.kind !== 'scalar' || typeof plan.value !== 'string')
        return [];
    if (scenarioName(plan.value) !== null)
        return [];
    return [fault(root, ['name'], `missing, and the plan's name does not make one, a name such as checkout expected`)];
}
function wordFaults(root) {
    const names = nodeAt(root, ['load', 'names']);
    if (names?.kind !== 'block')
        return [];
    const groups = nodeAt(root, ['load', 'groups']);
    const ofGroups = groups?.kind === 'block'
        ? [...groups.entries.keys()].flatMap((group) => [`users.${group}`, `firstUser.${group}`])
        : [];
    const words = [...properties/* propertyWords */.dW, ...ofGroups];
    return [...names.entries.keys()]
        .filter((word) => !words.includes(word))
        .map((word) => {
        const near = (0,nearest_name/* nearestName */.q)(word, words);
        const advice = near === null ? `one of ${words.join(', ')} expected` : `did you mean ${near}?`;
        return keyFault(root, ['load', 'names', word], `unknown word given, ${advice}`);
    });
}
function dataFaults(root) {
    const data = nodeAt(root, ['data']);
    if (data?.kind !== 'list')
        return [];
    const faults = [];
    const seen = new Set();
    for (const [index, item] of data.items.entries()) {
        const text = (key) => {
            const node = nodeAt(item, [key]);
            return node?.kind === 'scalar' ? node.value : null;
        };
        const file = text('file');
        if (text('unique') === true && text('split') !== 'lines') {
            faults.push(fault(root, ['data', index, 'unique'], 'true given, split: lines expected with it: rows that are not dealt are not unique'));
        }
        if (typeof file === 'string' && seen.has(file)) {
            faults.push(fault(root, ['data', index, 'file'], `${JSON.stringify(file)} given a second time, each file once expected`));
        }
        seen.add(file);
    }
    return faults;
}
function fault(root, path, text) {
    return { place: placeAt(root, path), path: path.join('.'), text };
}
function keyFault(root, path, text) {
    return { place: keyPlaceAt(root, path) ?? placeAt(root, path), path: path.join('.'), text };
}

;// CONCATENATED MODULE: ./build/inputs/deep-freeze.js
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    for (const inner of Object.values(value))
        deepFreeze(inner);
    return Object.freeze(value);
}

;// CONCATENATED MODULE: ./build/inputs/fault.js


function throwFaults(faults) {
    if (faults.length === 0)
        return;
    const sorted = [...faults].sort((a, b) => comparePlaces(a.place, b.place));
    throw new run_error/* InputError */.d([...new Set(sorted.map(faultSentence))]);
}
function faultSentence(fault) {
    const hasPath = fault.path !== '' && fault.place.kind === 'file';
    return `${placeText(fault.place)}${hasPath ? ` ${fault.path}` : ''}: ${fault.text}`;
}

;// CONCATENATED MODULE: ./build/inputs/given-text.js
function givenText(node, path) {
    if (node === null)
        return 'missing';
    if (path[0] === 'secrets')
        return 'a value that is not shown given';
    switch (node.kind) {
        case 'list':
            return node.items.length === 0 ? 'an empty list given' : 'a list given';
        case 'block':
            return 'a block of keys given';
        case 'scalar':
            if (node.value === null)
                return 'nothing given';
            if (typeof node.value !== 'string')
                return `${node.written} given`;
            return hasCredentials(node.written)
                ? 'an address with credentials (not shown) given'
                : `${quoted(node.written)} given`;
    }
}
function hasCredentials(text) {
    return /\/\/[^/]*@/.test(text) || /^[^/\s]+:[^/\s]*@/.test(text);
}
function quoted(text) {
    const shown = text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
    return JSON.stringify(shown.toWellFormed());
}
const MAX_SHOWN_CHARS = 80;

;// CONCATENATED MODULE: ./build/inputs/flags.js
function commandLineName(word) {
    return `--${word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
function flagText(source, word) {
    const text = source.flags[word]?.trim() ?? '';
    return text === '' ? null : text;
}

;// CONCATENATED MODULE: ./build/inputs/flag-tree.js


function flagTree(source, faults) {
    const root = new Map();
    for (const [word, path] of Object.entries(PATHS)) {
        const text = flagText(source, word);
        if (text !== null)
            put(root, path, readFlag(word, text, flagPlace(source, word)));
    }
    const properties = readProperties(source, faults);
    if (properties.size > 0)
        root.set('properties', properties);
    return toNode(root, flagPlace(source, 'plan'));
}
function flagPlace(source, word) {
    return {
        source: source.nameOf(word),
        kind: 'flag',
        folder: source.workingDir,
        rank: AFTER_FILES,
        line: 0,
        column: 0,
    };
}
const AFTER_FILES = 1_000_000;
const PATHS = {
    plan: ['plan'],
    mode: ['mode'],
    provider: ['provider', 'kind'],
    workers: ['provider', 'workers'],
    users: ['load', 'users'],
    duration: ['load', 'duration'],
    targetUrl: ['target', 'url'],
    targetHosts: ['target', 'hosts'],
    environment: ['target', 'environment'],
    resultsDir: ['results', 'dir'],
};
function readFlag(word, text, place) {
    if (word === 'targetHosts') {
        const hosts = text.split(/[\s,]+/).filter((host) => host !== '');
        return { kind: 'list', place, items: hosts.map((host) => scalar(host, place)) };
    }
    const isNumber = (word === 'users' || word === 'workers') && /^\d+$/.test(text);
    return { ...scalar(text, place), value: isNumber ? Number(text) : text };
}
function scalar(text, place) {
    return { kind: 'scalar', place, value: text, written: text };
}
function put(root, path, node) {
    const [first, second] = path;
    if (second === undefined) {
        root.set(first, node);
        return;
    }
    const layer = layerOf(root.get(first));
    layer.set(second, node);
    root.set(first, layer);
}
function layerOf(known) {
    return isLayer(known) ? known : new Map();
}
function isLayer(value) {
    return value instanceof Map;
}
function readProperties(source, faults) {
    const properties = new Map();
    const place = flagPlace(source, 'properties');
    for (const line of (flagText(source, 'properties') ?? '').split(/\r\n|\r|\n/)) {
        if (line.trim() === '')
            continue;
        const cut = line.indexOf('=');
        const name = line.slice(0, Math.max(0, cut)).trim();
        if (name === '' || name === '__proto__') {
            faults.push({
                place,
                path: 'properties',
                text: `${givenText(scalar(line, place), [])}, name=value in each line expected`,
            });
            continue;
        }
        properties.set(name, scalar(line.slice(cut + 1), { ...place, source: `${place.source} ${name}` }));
    }
    return properties;
}
function toNode(layer, place) {
    const entries = new Map();
    for (const [key, value] of layer) {
        const node = isLayer(value) ? toNode(value, place) : value;
        entries.set(key, { keyPlace: node.place, node });
    }
    return { kind: 'block', place, entries };
}

;// CONCATENATED MODULE: ./build/inputs/flag-values.js


function flagValues(source, faults) {
    const refuse = (word, expected) => {
        const given = JSON.stringify((flagText(source, word) ?? '').toWellFormed());
        faults.push({ place: flagPlace(source, word), path: '', text: `${given} given, ${expected} expected` });
    };
    const buildText = (word) => {
        const text = flagText(source, word);
        if (text !== null && /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text))
            refuse(word, 'a text in one line');
        return text;
    };
    return {
        build: { sha: buildText('buildSha'), ref: buildText('buildRef'), repository: buildText('buildRepository') },
        failOn: readFailOn(flagText(source, 'failOn'), refuse),
        timingsFactor: readTimings(flagText(source, 'timings'), refuse),
    };
}
const DEFAULT_FAIL_ON = ['fail', 'invalid'];
const OUTCOMES = ['fail', 'invalid', 'inconclusive'];
function readFailOn(text, refuse) {
    if (text === null)
        return DEFAULT_FAIL_ON;
    if (text === 'never')
        return [];
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length > 0 && words.every(isOutcome))
        return [...new Set(words)];
    refuse('failOn', 'fail, invalid and inconclusive, as many as wanted, or never alone,');
    return DEFAULT_FAIL_ON;
}
function isOutcome(word) {
    return OUTCOMES.includes(word);
}
function readTimings(text, refuse) {
    if (text === null)
        return 1;
    const factor = /^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : 0;
    if (factor > 0)
        return factor;
    refuse('timings', 'a factor above 0 such as 0.1');
    return 1;
}

// EXTERNAL MODULE: ./build/core/plan/host-list.js
var host_list = __webpack_require__(4225);
// EXTERNAL MODULE: ./build/inputs/schema/target.js
var schema_target = __webpack_require__(4465);
;// CONCATENATED MODULE: ./build/inputs/tree/plain-value.js
function plainValue(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'list':
            return node.items.map(plainValue);
        case 'block': {
            const block = Object.create(null);
            for (const [key, entry] of node.entries)
                block[key] = plainValue(entry.node);
            return block;
        }
    }
}

;// CONCATENATED MODULE: ./build/inputs/ready-faults.js






function readyFaults(root, build) {
    const node = nodeAt(root, ['target']);
    const target = node === null ? null : schema_target/* targetSchema */.t.safeParse(plainValue(node));
    if (target?.success !== true || target.data.ready === undefined)
        return [];
    const { json, equals } = target.data.ready;
    const faults = [];
    const add = (key, text) => {
        const path = ['target', 'ready', key];
        faults.push({ place: placeAt(root, path), path: path.join('.'), text });
    };
    const wrongUrl = urlFault(target.data, target.data.ready.url);
    if (wrongUrl !== null)
        add('url', wrongUrl);
    if (json === undefined && equals !== undefined) {
        add('equals', `${JSON.stringify(equals)} given without json, a JSON path such as json: $.sha expected with it`);
    }
    if (json !== undefined && equals === undefined) {
        add('json', `${JSON.stringify(json)} given without equals, equals: build or a text expected with it`);
    }
    if (equals === 'build' && (build.sha ?? '') === '') {
        add('equals', '"build" given, but the build is not named: a commit in --build-sha expected with it');
    }
    return faults;
}
function urlFault(target, text) {
    if (text.includes('@'))
        return 'an address with credentials given, one without them expected';
    const asked = readyUrl(text, target.url);
    const given = `${JSON.stringify(text)} given`;
    if (asked === null && target.url === undefined && !/^https?:/i.test(text)) {
        return `${given}, but there is no target.url that it could belong to: target.url or a whole address expected`;
    }
    if (asked === null)
        return `${given}, a path or an http or https address without query and fragment expected`;
    if ((0,host_list/* isListedHost */.c)(targetSpec(target).hosts, asked))
        return null;
    const place = `${asked.host}:${asked.port}`;
    return `${given}, but ${place} is not a listed host: if it may be asked, add to target.hosts: - ${JSON.stringify(place)}`;
}

// EXTERNAL MODULE: ./build/inputs/config-schema.js
var config_schema = __webpack_require__(3530);
;// CONCATENATED MODULE: ./build/inputs/known-keys.js

function knownKeys(path) {
    let schemas = [(0,config_schema.configSchema)()];
    for (const step of path)
        schemas = schemas.flatMap((schema) => below(schema, step));
    return schemas.flatMap(variants).flatMap((schema) => Object.keys(schema.properties ?? {}));
}
function below(schema, step) {
    return variants(schema).flatMap((variant) => {
        if (typeof step === 'number')
            return variant.items === undefined ? [] : [variant.items];
        const next = Object.entries(variant.properties ?? {}).find(([key]) => key === step)?.[1];
        return next === undefined ? [] : [next];
    });
}
function variants(schema) {
    return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(variants);
}

;// CONCATENATED MODULE: ./build/inputs/later-keys.js
const laterKeys = new Set([
    'accounts',
    'baseline',
    'comparability',
    'guards',
    'metrics',
    'record',
    'budget.cost',
    'provider.instanceTypes',
    'provider.maxLifetime',
    'provider.region',
    'provider.securityGroups',
    'provider.subnets',
    'provider.tags',
    'results.index',
    'target.tags',
]);
const laterValues = new Map([
    ['mode', ['paired', 'capacity']],
    ['provider.kind', ['aws']],
    ['results.kind', ['elasticsearch', 'opensearch', 's3']],
]);

;// CONCATENATED MODULE: ./build/inputs/schema-faults.js





function schemaFaults(root, issues) {
    return issues.flatMap((issue) => issueFaults(root, issue, []));
}
function issueFaults(root, issue, above) {
    const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
    const node = nodeAt(root, path);
    if (node?.kind === 'scalar' && node.unresolved === true)
        return [];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKeyFault(root, path, key));
        case 'invalid_union': {
            const meant = meantBranch(issue.errors, node);
            return meant === null
                ? [valueFault(root, path, issue.message)]
                : meant.flatMap((inner) => issueFaults(root, inner, path));
        }
        case 'invalid_key':
            return [schema_faults_keyFault(root, path, issue.issues[0]?.message ?? issue.message)];
        default:
            return [valueFault(root, path, issue.message)];
    }
}
function meantBranch(branches, node) {
    if (node?.kind !== 'block')
        return null;
    return (branches.find((issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0)) ?? null);
}
function unknownKeyFault(root, parent, key) {
    const path = [...parent, key];
    const place = keyPlaceAt(root, path) ?? placeAt(root, path);
    if (laterKeys.has(path.join('.'))) {
        return { place, path: path.join('.'), text: 'this version does not support the key: remove it' };
    }
    const known = knownKeys(parent);
    const near = (0,nearest_name/* nearestName */.q)(key, known);
    const advice = near === null ? `one of ${known.join(', ')} expected` : `did you mean ${near}?`;
    return { place, path: path.join('.'), text: `unknown key given, ${advice}` };
}
function schema_faults_keyFault(root, path, expected) {
    const key = String(path.at(-1) ?? '');
    const place = keyPlaceAt(root, path) ?? placeAt(root, path);
    return {
        place,
        path: path.slice(0, -1).join('.'),
        text: `the key ${JSON.stringify(key)} given, ${expected} expected`,
    };
}
function valueFault(root, path, expected) {
    const node = nodeAt(root, path);
    const name = path.join('.');
    const later = node?.kind === 'scalar' && (laterValues.get(name)?.includes(String(node.value)) ?? false);
    const text = later
        ? `${givenText(node, path)}, which this version does not support, ${expected} expected`
        : `${givenText(node, path)}, ${expected} expected`;
    return { place: placeAt(root, path), path: name, text };
}

// EXTERNAL MODULE: ./build/inputs/schema/config.js + 3 modules
var config = __webpack_require__(6546);
;// CONCATENATED MODULE: ./build/inputs/tree/merge-nodes.js
function mergeNodes(base, over) {
    if (base.kind !== 'block' || over.kind !== 'block')
        return over;
    const entries = new Map(base.entries);
    for (const [key, entry] of over.entries) {
        const below = base.entries.get(key);
        const isMerge = below?.node.kind === 'block' && entry.node.kind === 'block';
        const keyPlace = isMerge && entry.keyPlace.kind === 'flag' ? below.keyPlace : entry.keyPlace;
        entries.set(key, { keyPlace, node: below === undefined ? entry.node : mergeNodes(below.node, entry.node) });
    }
    return { kind: 'block', place: over.place.kind === 'flag' ? base.place : over.place, entries };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/inputs/tree/parse-yaml.js

function parseYaml(text, source) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...source, kind: 'file', line: Math.max(1, line), column: Math.max(1, col) };
    };
    const broken = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
    if (broken !== undefined)
        return { root: null, faults: [yamlFault(broken, text, placeOf(broken.pos[0]))] };
    const faults = document.errors.map((error) => ({
        place: placeOf(error.pos[0]),
        path: '',
        text: 'this key is given twice, once expected: remove one of them',
    }));
    const reader = { document, placeOf, faults, nodesLeft: MAX_NODES, aliasesLeft: MAX_ALIASES, anchors: [] };
    const root = readNode(reader, document.contents, placeOf(0));
    if (reader.nodesLeft >= 0 && reader.aliasesLeft >= 0)
        return { root, faults };
    const limit = `at most ${MAX_NODES} values and ${MAX_ALIASES} aliases expected`;
    return {
        root: null,
        faults: [{ place: placeOf(0), path: '', text: `more values given than a configuration has, ${limit}` }],
    };
}
const MAX_NODES = 10_000;
const MAX_ALIASES = 200;
function yamlFault(error, text, place) {
    const line = text.split('\n')[place.line - 1] ?? '';
    const isUnquotedCheck = /^[^"']*[{[][^"']*\w\{/.test(line.slice(0, place.column));
    const reason = error.message.split('\n')[0] ?? '';
    const hint = isUnquotedCheck
        ? `; a check that contains {} must be quoted inside { } or [ ], such as { check: "max(cpu_utilization{role=db}) < 80%", abort: true }`
        : '';
    return { place, path: '', text: `the file is not valid YAML here: ${reason}${hint}` };
}
function readNode(reader, node, fallback) {
    reader.nodesLeft -= 1;
    const place = node?.range ? reader.placeOf(node.range[0]) : fallback;
    if (reader.nodesLeft < 0 || reader.aliasesLeft < 0)
        return nothing(place);
    if ((0,dist/* isAlias */.Vj)(node))
        return readAlias(reader, node, place);
    if ((0,dist/* isScalar */.jn)(node))
        return readScalar(node.value, node.source, place);
    if (!(0,dist/* isCollection */.P3)(node))
        return nothing(place);
    reader.anchors.push(node.anchor ?? '');
    const collection = (0,dist/* isMap */.jh)(node)
        ? { kind: 'block', place, entries: readEntries(reader, node, place) }
        : { kind: 'list', place, items: node.items.map((item) => readNode(reader, item, place)) };
    reader.anchors.pop();
    return collection;
}
function readAlias(reader, alias, place) {
    reader.aliasesLeft -= 1;
    const target = alias.resolve(reader.document);
    if (target !== undefined && !reader.anchors.includes(alias.source))
        return readNode(reader, target, place);
    const text = 'an alias of no value before it given, an anchor expected, or quotes around a text that begins with *';
    reader.faults.push({ place, path: '', text });
    return nothing(place);
}
function readEntries(reader, map, place) {
    const entries = new Map();
    for (const pair of map.items) {
        const keyPlace = pair.key.range ? reader.placeOf(pair.key.range[0]) : place;
        const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
        if (key === '__proto__') {
            reader.faults.push({
                place: keyPlace,
                path: key,
                text: 'this name given, any other expected: it is not an ordinary key',
            });
            continue;
        }
        entries.set(key, { keyPlace, node: readNode(reader, pair.value, keyPlace) });
    }
    return entries;
}
function readScalar(value, source, place) {
    if (typeof value === 'string')
        return { kind: 'scalar', place, value, written: value };
    if (typeof value === 'number' || typeof value === 'boolean') {
        return { kind: 'scalar', place, value, written: source ?? String(value) };
    }
    return nothing(place);
}
function nothing(place) {
    return { kind: 'scalar', place, value: null, written: '' };
}

;// CONCATENATED MODULE: ./build/inputs/tree/load-tree.js





async function loadTree(file, readText) {
    const place = { source: file.name, kind: 'file', folder: (0,paths/* folderOf */.yS)(file.path), rank: 0, line: 1, column: 1 };
    const text = await readText(file.path);
    if (text === null) {
        const fault = {
            place,
            path: '',
            text: 'there is no such file, a configuration expected: create it, or name another by --config',
        };
        return { root: null, faults: [fault] };
    }
    return loadText(text, { path: file.path, place, chain: [file.path] }, readText);
}
async function loadText(text, source, readText) {
    const parsed = parseYaml(text, source.place);
    if (parsed.root === null)
        return parsed;
    if (parsed.root.kind !== 'block') {
        const given = givenText(parsed.root, []);
        return { root: null, faults: [{ place: source.place, path: '', text: `${given}, a block of keys expected` }] };
    }
    const link = nodeAt(parsed.root, ['extends']);
    if (link?.kind !== 'scalar' || typeof link.value !== 'string')
        return parsed;
    const base = await loadExtended(link.value, link.place, source, readText);
    return {
        root: base.root === null ? parsed.root : mergeNodes(base.root, parsed.root),
        faults: [...parsed.faults, ...base.faults],
    };
}
async function loadExtended(name, at, source, readText) {
    const path = (0,paths/* absolutePath */.Hi)(source.place.folder, name);
    const fault = (text) => ({ root: null, faults: [{ place: at, path: 'extends', text }] });
    if (source.chain.includes(path)) {
        return fault(`${JSON.stringify(name)} given, which extends this file again, a file outside of the chain expected`);
    }
    const text = await readText(path);
    if (text === null)
        return fault(`${JSON.stringify(name)} given, but there is no file ${path}; a path relative to this file expected`);
    const place = {
        ...source.place,
        source: name.startsWith('/') ? name : besides(source.place.source, name),
        folder: (0,paths/* folderOf */.yS)(path),
        rank: source.place.rank + 1,
    };
    return loadText(text, { path, place, chain: [...source.chain, path] }, readText);
}
function besides(source, name) {
    const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/') + 1) : '';
    const kept = [];
    for (const part of `${folder}${name}`.split('/')) {
        const above = kept.at(-1);
        if (part === '.' || (part === '' && kept.length > 0))
            continue;
        if (part === '..' && above !== undefined && above !== '..' && above !== '')
            kept.pop();
        else
            kept.push(part);
    }
    return kept.join('/');
}

;// CONCATENATED MODULE: ./build/inputs/tree/put-variables.js
function putVariables(root, env, faults) {
    return walk(root, [], (scalar, path) => {
        if (scalar.place.kind === 'flag' || (path[0] !== 'target' && path[0] !== 'properties'))
            return scalar;
        return expand(scalar, path, env, faults);
    });
}
function walk(node, path, change) {
    switch (node.kind) {
        case 'scalar':
            return change(node, path);
        case 'list':
            return { ...node, items: node.items.map((item, index) => walk(item, [...path, index], change)) };
        case 'block': {
            const entries = new Map();
            for (const [key, entry] of node.entries) {
                entries.set(key, { ...entry, node: walk(entry.node, [...path, key], change) });
            }
            return { ...node, entries };
        }
    }
}
function expand(scalar, path, env, faults) {
    if (typeof scalar.value !== 'string' || !scalar.value.includes('${env:'))
        return scalar;
    const missing = [];
    const value = scalar.value.replaceAll(/\$\{env:([^}]*)\}?/g, (_, name) => {
        const found = /^[A-Za-z_]\w*$/.test(name) ? env(name) : undefined;
        if (found === undefined)
            missing.push(name);
        return found ?? '';
    });
    for (const name of missing) {
        faults.push({
            place: scalar.place,
            path: path.join('.'),
            text: `${JSON.stringify(scalar.written)} given, but the environment variable ${JSON.stringify(name)} is not set: set it, or write the value`,
        });
    }
    return missing.length > 0 ? { ...scalar, value: null, unresolved: true } : { ...scalar, value };
}

;// CONCATENATED MODULE: ./build/inputs/read-config.js















async function readRunSpec(source) {
    const faults = [];
    const path = (0,paths/* absolutePath */.Hi)(source.workingDir, source.configFile);
    const flagSource = { ...source, nameOf: source.nameOfFlag ?? commandLineName };
    const values = flagValues(flagSource, faults);
    const flags = flagTree(flagSource, faults);
    const file = await loadTree({ path, name: source.configFile }, source.readText);
    faults.push(...file.faults);
    if (file.root === null)
        throwFaults(faults);
    const merged = file.root === null ? flags : mergeNodes(file.root, flags);
    const root = putVariables(merged, source.env, faults);
    const parsed = config/* configSchema */.Q.safeParse(plainValue(root));
    if (!parsed.success)
        faults.push(...schemaFaults(root, parsed.error.issues));
    faults.push(...crossFaults(root), ...readyFaults(root, values.build));
    throwFaults(faults);
    if (!parsed.success)
        throw new Error('the schema refused a configuration without a fault', { cause: parsed.error });
    return deepFreeze(buildSpec(parsed.data, root, (0,paths/* folderOf */.yS)(path), values));
}

;// CONCATENATED MODULE: ./build/cli/read-spec.js



function readSpec(options, env) {
    const { config, ...flags } = options;
    return readRunSpec({
        configFile: config,
        workingDir: process.cwd(),
        flags,
        env: (name) => env[name],
        readText: readTextFile,
    });
}
async function readTextFile(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return null;
        throw new run_error/* InputError */.d([`${path} cannot be read: ${error.message}. A text file is expected.`]);
    }
}


/***/ }),

/***/ 8914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _core_render_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3300);

function terminalLog(stream) {
    let secrets = [];
    const isTty = stream.isTTY === true;
    let progressShown = false;
    const safe = (text) => {
        let masked = text;
        for (const secret of secrets)
            masked = masked.replaceAll(secret, '***');
        return (0,_core_render_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g)(masked);
    };
    const write = (text) => {
        if (progressShown)
            stream.write('\r\u001B[2K');
        progressShown = false;
        stream.write(`${text}\n`);
    };
    return {
        line: (text) => {
            write(safe(text));
        },
        progress(text) {
            if (!isTty) {
                write(safe(text));
                return;
            }
            stream.write(`\r\u001B[2K${(0,_core_render_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(safe(text), { maxChars: widthOf(stream) })}`);
            progressShown = true;
        },
        group: (title) => {
            write(`\n${safe(title)}`);
        },
        finding: (finding) => {
            write(`${finding.severity}: ${safe(finding.text)}`);
        },
        mask: (secret) => {
            if (secret === '' || secrets.includes(secret))
                return;
            secrets = [...secrets, secret].sort((a, b) => b.length - a.length);
        },
    };
}
function widthOf({ columns = 0 }) {
    return (columns > 1 ? columns : 80) - 1;
}


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CheckCursor),
/* harmony export */   l: () => (/* binding */ CheckFault)
/* harmony export */ });
class CheckFault extends Error {
    name = 'CheckFault';
    at;
    constructor(at, sentence) {
        super(sentence);
        this.at = at;
    }
}
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /\d+(?:\.\d+)?/y;
const SPACE = /[ \t]*/y;
class CheckCursor {
    text;
    #at = 0;
    constructor(text) {
        this.text = text;
    }
    get at() {
        this.#match(SPACE);
        return this.#at;
    }
    get atEnd() {
        return this.at === this.text.length;
    }
    get next() {
        return this.text.charAt(this.at);
    }
    take(token) {
        if (!this.text.startsWith(token, this.at))
            return false;
        this.#at += token.length;
        return true;
    }
    word() {
        return this.#match(WORD, this.at);
    }
    peekWord() {
        const from = this.at;
        const word = this.#match(WORD, from);
        this.#at = from;
        return word;
    }
    number() {
        return this.#match(NUMBER, this.at);
    }
    pattern(pattern) {
        return this.#match(pattern, this.at);
    }
    delimited(delimiter, name) {
        const from = this.at;
        let content = '';
        let index = from + 1;
        for (; index < this.text.length && this.text.charAt(index) !== delimiter; index += 1) {
            const next = this.text.charAt(index + 1);
            const isEscape = this.text.charAt(index) === '\\' && next !== '';
            if (!isEscape)
                content += this.text.charAt(index);
            else {
                const isPlain = next === delimiter || (delimiter === '"' && next === '\\');
                content += isPlain ? next : `\\${next}`;
                index += 1;
            }
        }
        if (index >= this.text.length)
            throw new CheckFault(from, `${name} begins here and is not closed by ${delimiter}`);
        this.#at = index + 1;
        return content;
    }
    found() {
        const rest = this.text.slice(this.at).split(/[\s(){}]/, 1)[0] ?? '';
        if (this.atEnd)
            return 'the end of the check';
        return `"${(rest === '' ? this.next : rest).slice(0, 40)}"`;
    }
    #match(pattern, from = this.#at) {
        pattern.lastIndex = from;
        const match = pattern.exec(this.text);
        if (match === null)
            return null;
        this.#at = pattern.lastIndex;
        return match[0];
    }
}


/***/ }),

/***/ 9056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   HF: () => (/* binding */ findAggregate)
/* harmony export */ });
const METRICS = [
    times('response_time', 'time from the request to the last byte of the answer', ['result']),
    times('latency', 'time from the request to the first byte of the answer', []),
    times('connect_time', 'time to open the connection', []),
    {
        metric: 'errors',
        meaning: 'failed rows; with a code, rows answered with it',
        aggregates: [
            { words: ['count'], unit: 'count', selectors: ['code'] },
            { words: ['rate'], unit: 'rate', selectors: ['code'] },
        ],
        perLabel: true,
    },
    {
        metric: 'error_rate',
        meaning: 'failed rows by all rows; with a code, rows answered with it by all rows',
        aggregates: [{ words: ['bare'], unit: 'share', selectors: ['code'] }],
        perLabel: true,
    },
    {
        metric: 'throughput',
        meaning: 'rows per second',
        aggregates: [
            { words: ['bare'], unit: 'rate', selectors: ['result', 'code'] },
            { words: ['avg', 'min', 'max'], unit: 'rate', overWindows: true, selectors: ['result', 'code'] },
        ],
        perLabel: true,
    },
    {
        metric: 'count',
        meaning: 'rows',
        aggregates: [{ words: ['bare'], unit: 'count', selectors: ['result', 'code'] }],
        perLabel: true,
    },
    sizes('received', 'bytes received'),
    sizes('sent', 'bytes sent'),
    {
        metric: 'active_users',
        meaning: 'users that JMeter reports as running, over the whole fleet',
        aggregates: [{ words: ['avg', 'min', 'max'], unit: 'users', overWindows: true, selectors: [] }],
        perLabel: false,
    },
];
function findMetric(name) {
    return METRICS.find((rule) => rule.metric === name);
}
function findAggregate(metric, word) {
    return metric.aggregates.find((rule) => rule.words.includes(word));
}
function times(metric, meaning, ofHistogram) {
    return {
        metric,
        meaning,
        aggregates: [
            { words: ['avg', 'min', 'max'], unit: 'time', selectors: [] },
            { words: ['med', 'pN', 'stdev'], unit: 'time', selectors: ofHistogram },
        ],
        perLabel: true,
    };
}
function sizes(metric, meaning) {
    return {
        metric,
        meaning,
        aggregates: [
            { words: ['sum'], unit: 'size', selectors: [] },
            { words: ['rate'], unit: 'size-rate', selectors: [] },
        ],
        perLabel: true,
    };
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ aggregateText),
  L: () => (/* binding */ parseQuantity)
});

// EXTERNAL MODULE: ./build/core/check/check-cursor.js
var check_cursor = __webpack_require__(1128);
// EXTERNAL MODULE: ./build/core/check/metrics.js
var metrics = __webpack_require__(9056);
// EXTERNAL MODULE: ./build/core/render/nearest-name.js
var nearest_name = __webpack_require__(8801);
;// CONCATENATED MODULE: ./build/core/check/parse-selector.js

const VALUE = /[^,{}"=<>]+/y;
const CODE_CLASS = /^[1-5]xx$/;
function parseSelector(cursor, metric, rule, aggregate) {
    const start = cursor.at;
    if (!cursor.take('{'))
        return {};
    const selector = new Map();
    do {
        const at = cursor.at;
        const key = cursor.word();
        if (key === null)
            throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, a selector such as {code=5xx} expected`);
        if (!cursor.take('='))
            throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, "=" expected after ${key}`);
        requireSupported(key, at, { metric, rule, aggregate });
        if (selector.has(key))
            throw new check_cursor/* CheckFault */.l(at, `${key} is given twice in one selector`);
        selector.set(key, takeValue(cursor, key));
    } while (cursor.take(','));
    if (!cursor.take('}'))
        throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, "," or "}" expected in the selector`);
    if (selector.size > 1) {
        throw new check_cursor/* CheckFault */.l(start, 'result and code are counted apart from each other; give one of them');
    }
    return Object.fromEntries(selector);
}
function requireSupported(key, at, asked) {
    const { metric, rule, aggregate } = asked;
    if (rule.selectors.some((known) => known === key))
        return;
    if (metric.metric === 'response_time' && key === 'result') {
        throw new check_cursor/* CheckFault */.l(at, `{result=ok} of response_time is known for med, percentiles and stdev, not for ${aggregate.kind}`);
    }
    const keys = [...new Set(metric.aggregates.flatMap((each) => each.selectors))];
    const expectation = keys.length === 0 ? 'it takes no selector' : `it takes ${keys.join(' or ')}`;
    throw new check_cursor/* CheckFault */.l(at, `${metric.metric} cannot be selected by ${key}; ${expectation}`);
}
function takeValue(cursor, key) {
    const at = cursor.at;
    const value = (cursor.next === '"' ? cursor.delimited('"', 'a value') : (cursor.pattern(VALUE) ?? '')).trim();
    if (value === '')
        throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, a value expected for ${key}`);
    if (key === 'result' && value !== 'ok') {
        throw new check_cursor/* CheckFault */.l(at, `result=${value} given, result=ok expected; failed rows are the metrics errors and error_rate`);
    }
    if (key === 'code' && /^[0-9]?xx$/i.test(value) && !CODE_CLASS.test(value)) {
        throw new check_cursor/* CheckFault */.l(at, `code=${value} given, a class from 1xx to 5xx or an exact code expected`);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/core/check/parse-quantity.js




const PERCENTILE = /p(\d+(?:\.\d+)?)(?![A-Za-z0-9_.])/y;
const AGGREGATES = ['avg', 'min', 'max', 'med', 'rate', 'count', 'stdev', 'sum'];
const SYSTEM_METRICS = /^(cpu|mem|memory|disk|network|net|db|database|connections|queue|burst|gc|heap)(_|$)/;
function parseQuantity(cursor) {
    const at = cursor.at;
    const aggregate = takeAggregate(cursor);
    const metric = takeMetric(cursor, aggregate.kind === 'bare' ? at : cursor.at);
    const rule = (0,metrics/* findAggregate */.HF)(metric, wordOf(aggregate));
    if (rule === undefined)
        throw new check_cursor/* CheckFault */.l(at, unsupported(metric, aggregate));
    const selector = parseSelector(cursor, metric, rule, aggregate);
    if (aggregate.kind !== 'bare' && !cursor.take(')')) {
        throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, ")" expected after the metric`);
    }
    return { quantity: { aggregate, metric: metric.metric, selector }, metric, rule };
}
function aggregateText(aggregate) {
    if (aggregate.kind === 'percentile')
        return `p${aggregate.percent}`;
    return aggregate.kind === 'bare' ? '' : aggregate.kind;
}
function takeAggregate(cursor) {
    const at = cursor.at;
    const percentile = cursor.pattern(PERCENTILE);
    if (percentile !== null) {
        const percent = Number(percentile.slice(1));
        if (percent > 100)
            throw new check_cursor/* CheckFault */.l(at, `${percentile} given, a percentile from p0 to p100 expected`);
        openAggregate(cursor, percentile);
        return { kind: 'percentile', percent };
    }
    const word = cursor.peekWord();
    if (word === null)
        throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, a quantity such as p95(response_time) expected`);
    const isCall = cursor.text
        .slice(at + word.length)
        .trimStart()
        .startsWith('(');
    if (!isCall && (word === 'count' || !AGGREGATES.includes(word)))
        return { kind: 'bare' };
    if (!AGGREGATES.includes(word)) {
        const known = 'avg, min, max, med, p0 to p100, rate, count, stdev, sum';
        throw new check_cursor/* CheckFault */.l(at, `"${word}" is not an aggregate${choices((0,nearest_name/* nearestName */.q)(word, AGGREGATES), known)}`);
    }
    cursor.word();
    openAggregate(cursor, word);
    return { kind: word };
}
function openAggregate(cursor, word) {
    if (cursor.take('('))
        return;
    throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, "(" and a metric expected after ${word}`);
}
function takeMetric(cursor, at) {
    const name = cursor.word();
    if (name === null)
        throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, a metric such as response_time expected`);
    const metric = (0,metrics/* findMetric */.GF)(name);
    if (metric !== undefined)
        return metric;
    if (SYSTEM_METRICS.test(name)) {
        const what = 'metrics of the system under test cannot be checked in this version';
        throw new check_cursor/* CheckFault */.l(at, `${name}: ${what}; remove the check or name a metric of the load (${metricNames()})`);
    }
    const meant = (0,nearest_name/* nearestName */.q)(name, metrics/* METRICS */.Cb.map((rule) => rule.metric));
    throw new check_cursor/* CheckFault */.l(at, `"${name}" is not a metric${choices(meant, metricNames())}`);
}
function choices(meant, known) {
    return meant === null ? `; known are ${known}` : `; did you mean ${meant}? Known are ${known}`;
}
function wordOf(aggregate) {
    return aggregate.kind === 'percentile' ? 'pN' : aggregate.kind;
}
function unsupported(metric, aggregate) {
    const ways = metric.aggregates.flatMap((rule) => rule.words).map((word) => written(metric.metric, word));
    const given = aggregate.kind === 'bare' ? metric.metric : `${aggregateText(aggregate)}(${metric.metric})`;
    return `${given} does not exist; write ${ways.join(', ')}`;
}
function written(metric, word) {
    if (word === 'bare')
        return metric;
    return `${word === 'pN' ? 'p95' : word}(${metric})`;
}
function metricNames() {
    return metrics/* METRICS */.Cb.map((rule) => rule.metric).join(', ');
}


/***/ }),

/***/ 4120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ encodePlan),
/* harmony export */   s: () => (/* binding */ decodePlan)
/* harmony export */ });
/* harmony import */ var _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2918);

function decodePlan(bytes, path) {
    if (bytes.length > MAX_PLAN_BYTES) {
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([
            `${path}: the plan has ${bytes.length.toLocaleString('en-US')} bytes, more than the limit of ${MAX_PLAN_BYTES.toLocaleString('en-US')}. Move bodies and data out of it into files.`,
        ]);
    }
    const encoding = encodingOf(bytes);
    const decoder = decoderFor(encoding);
    if (decoder === null)
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([`${path}:1 the encoding "${encoding}" is not known. ${SAVE_AS_UTF8}`]);
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([`${path}:1 the file is not valid ${encoding}. ${SAVE_AS_UTF8}`]);
    }
}
function encodePlan(text) {
    return Buffer.from(text.replace(/^(\uFEFF?<\?xml[^>]*\sencoding\s*=\s*)(["'])[^"']+\2/, '$1$2UTF-8$2'));
}
const SAVE_AS_UTF8 = 'Save the plan as UTF-8.';
const MAX_PLAN_BYTES = 64 * 1024 * 1024;
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
    return /^(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? 'utf-8';
}
function decoderFor(encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ isHttpSampler),
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   LD: () => (/* binding */ isListener),
/* harmony export */   bQ: () => (/* binding */ isSampler),
/* harmony export */   mI: () => (/* binding */ isThreadGroup)
/* harmony export */ });
function isThreadGroup(element) {
    return element.className.endsWith('ThreadGroup');
}
function isSampler(element) {
    return (/Sampler(?:Proxy|2)?$/.test(element.className) ||
        /SamplerGui$|SamplerUI$/i.test(element.guiClass) ||
        element.className === 'TestAction');
}
function isListener(element) {
    return (/(?:ResultCollector|Listener|PerfMonCollector|DbMonCollector|JMXMonCollector)$/.test(element.className) ||
        LISTENERS.has(element.className) ||
        element.guiClass.startsWith('kg.apc.jmeter.vizualizers.'));
}
const LISTENERS = new Set([
    'Summariser',
    'ResultSaver',
    'FlexibleFileWriter',
    'LoadosophiaUploader',
    'BlazeMeterUploader',
]);
function isScript(element) {
    return /^(?:JSR223|BeanShell|BSF)/.test(element.className);
}
function isHttpSampler(element) {
    return /^(?:HTTPSampler(?:Proxy|2)?|AjpSampler)$/.test(element.className);
}


/***/ }),

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/core/jmx/expression.js
var expression = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/core/jmx/property-use.js
function propertyRead(by, values) {
    const name = values[0];
    if (name === undefined || name === null || name === '')
        return null;
    const given = values[by === '__P' ? 1 : 2];
    return { name, by, default: defaultOf(given) };
}
function defaultOf(given) {
    if (given === undefined)
        return { kind: 'none' };
    return given === null ? { kind: 'unknown' } : { kind: 'text', text: given };
}

// EXTERNAL MODULE: ./build/core/jmx/script-reads.js
var script_reads = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/core/jmx/evaluate.js



function evaluate(text, surroundings) {
    const reads = [];
    const variables = [];
    const evaluation = { surroundings, reads, variables, open: new Set(), steps: 0 };
    const prefix = [];
    const value = expressionValue((0,expression/* parseExpression */.Y)(text), evaluation, prefix);
    return { value, prefix: value ?? prefix.join(''), reads, variables };
}
const MAX_STEPS = 10_000;
const MAX_VALUE_CHARS = 65_536;
function expressionValue(expression, evaluation, prefix = []) {
    const values = [];
    let known = true;
    for (const part of expression) {
        const value = partValue(part, evaluation);
        if (value === null)
            known = false;
        else if (known) {
            values.push(value);
            prefix.push(value);
        }
    }
    const text = values.join('');
    return known && text.length <= MAX_VALUE_CHARS ? text : null;
}
function partValue(part, evaluation) {
    evaluation.steps += 1;
    if (evaluation.steps > MAX_STEPS)
        return null;
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'variable':
            return variableValue(part.name, evaluation);
        case 'function':
            return functionValue(part.name, part.args, evaluation);
    }
}
function variableValue(name, evaluation) {
    evaluation.variables.push(name);
    const text = evaluation.surroundings.variables.get(name);
    if (text === undefined || evaluation.open.has(name))
        return null;
    evaluation.open.add(name);
    const value = expressionValue((0,expression/* parseExpression */.Y)(text), evaluation);
    evaluation.open.delete(name);
    return value;
}
function functionValue(name, args, evaluation) {
    const values = args.map((argument) => expressionValue(argument, evaluation));
    switch (name) {
        case '__P':
        case '__property':
            return propertyValue(propertyRead(name, values), evaluation);
        case '__V':
            return nameValue(values[0], evaluation) ?? values[1] ?? null;
        case '__evalVar':
            return nameValue(values[0], evaluation);
        case '__eval':
            return values[0] ?? null;
        case '__intSum':
        case '__longSum':
            return sumOf(values);
        default:
            for (const value of values)
                if (value !== null)
                    evaluation.reads.push(...(0,script_reads/* readScript */.U)(value).reads);
            return null;
    }
}
function propertyValue(read, evaluation) {
    if (read === null)
        return null;
    evaluation.reads.push(read);
    const supplied = evaluation.surroundings.properties.get(read.name);
    if (supplied !== undefined)
        return supplied;
    if (read.default.kind === 'unknown')
        return null;
    return read.default.kind === 'text' ? read.default.text : whenMissing(read);
}
function whenMissing(read) {
    return read.by === '__property' ? read.name : '1';
}
function nameValue(name, evaluation) {
    return typeof name === 'string' ? variableValue(name, evaluation) : null;
}
function sumOf(values) {
    const last = values.at(-1);
    const terms = typeof last === 'string' && !/^\s*-?\d+\s*$/.test(last) ? values.slice(0, -1) : values;
    let sum = 0;
    for (const term of terms) {
        if (term === null || !/^\s*-?\d+\s*$/.test(term))
            return null;
        sum += Number(term);
    }
    return Number.isSafeInteger(sum) && terms.length > 0 ? String(sum) : null;
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
function parseExpression(text) {
    return text.includes('${') ? parse(text, 0) : [{ kind: 'text', text }];
}
const MAX_NESTING = 50;
function parse(text, nesting) {
    const parts = [];
    let plain = '';
    let index = 0;
    while (index < text.length) {
        const call = text.startsWith('${', index) && nesting < MAX_NESTING ? readCall(text, index + 2, nesting) : null;
        if (call !== null) {
            if (plain !== '')
                parts.push({ kind: 'text', text: plain });
            plain = '';
            parts.push(call.part);
            index = call.next;
        }
        else if (text[index] === '\\' && isEscapable(text[index + 1])) {
            plain += text[index + 1] ?? '';
            index += 2;
        }
        else {
            plain += text[index] ?? '';
            index += 1;
        }
    }
    if (plain !== '')
        parts.push({ kind: 'text', text: plain });
    return parts;
}
function isEscapable(char) {
    return char === '$' || char === ',' || char === '\\';
}
function readCall(text, from, nesting) {
    for (let index = from; index < text.length; index += 1) {
        const char = text[index];
        if (char === '}') {
            const name = text.slice(from, index);
            const part = name.startsWith('__')
                ? { kind: 'function', name, args: [] }
                : { kind: 'variable', name };
            return { part, next: index + 1 };
        }
        if (char === '(' && text.startsWith('__', from)) {
            const list = readArguments(text, index + 1);
            if (list === null || text[list.next] !== '}')
                return null;
            const args = list.texts.map((argument) => parse(argument, nesting + 1));
            return { part: { kind: 'function', name: text.slice(from, index), args }, next: list.next + 1 };
        }
    }
    return null;
}
function readArguments(text, from) {
    const texts = [];
    let start = from;
    let braces = 0;
    let parentheses = 0;
    for (let index = from; index < text.length; index += 1) {
        const char = text[index];
        if (char === '\\')
            index += 1;
        else if (char === '{' && text[index - 1] === '$')
            braces += 1;
        else if (char === '}' && braces > 0)
            braces -= 1;
        else if (braces > 0)
            continue;
        else if (char === '(')
            parentheses += 1;
        else if (char === ')' && parentheses > 0)
            parentheses -= 1;
        else if (char === ',' || char === ')') {
            texts.push(text.slice(start, index));
            start = index + 1;
            if (char === ')')
                return { texts: texts.length === 1 && texts[0] === '' ? [] : texts, next: start };
        }
    }
    return null;
}


/***/ }),

/***/ 1334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ propertyNode),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cl: () => (/* binding */ readElements),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2918);

function readElements(root, file) {
    if (root.tag !== 'jmeterTestPlan') {
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([
            `${file}:${root.line} this is not a JMeter plan: its root element is <${root.tag}>, expected <jmeterTestPlan>. Name the .jmx file that JMeter saved.`,
        ]);
    }
    return root.children.filter((child) => child.tag === 'hashTree').flatMap((tree) => elementsOf(tree, file));
}
function textOf(element, property) {
    const node = propertyNode(element, property);
    if (node === undefined)
        return null;
    const value = node.attributes['name'] === property ? node : node.children.find((child) => child.tag === 'value');
    return { text: value?.text ?? '', at: `${element.file}:${node.line}` };
}
function isSet(element, property) {
    return textOf(element, property)?.text.trim().toLowerCase() === 'true';
}
function rowsOf(element, property) {
    const rows = propertyNode(element, property)?.children ?? [];
    return rows.map((row) => row.children.map((cell) => cell.text));
}
function listOf(element, property) {
    return (propertyNode(element, property)?.children ?? []).map((item) => item.text);
}
function propertyNode(element, property) {
    return element.node.children.find((child) => child.attributes['name'] === property ||
        child.children.some((inner) => inner.tag === 'name' && inner.text === property));
}
function elementsOf(tree, file) {
    const elements = [];
    for (const [index, node] of tree.children.entries()) {
        if (node.tag === 'hashTree')
            continue;
        const below = tree.children[index + 1];
        elements.push(elementOf(node, below?.tag === 'hashTree' ? elementsOf(below, file) : [], file));
    }
    return elements;
}
function elementOf(node, children, file) {
    const fullName = node.attributes['class'] ?? node.tag;
    return {
        className: fullName.slice(fullName.lastIndexOf('.') + 1),
        fullName,
        guiClass: node.attributes['guiclass'] ?? '',
        name: node.attributes['testname'] ?? '',
        enabled: isEnabled(node.attributes['enabled']),
        children,
        node,
        file,
        at: `${file}:${node.line}`,
    };
}
function isEnabled(attribute) {
    return attribute === undefined || attribute === '' || attribute.toLowerCase() === 'true';
}


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readScript)
/* harmony export */ });
function readScript(text) {
    const reads = [...text.matchAll(READ)].map((match) => ({
        name: match[2] ?? '',
        by: 'script',
        default: defaultOf(match),
    }));
    const indexed = [...text.matchAll(INDEXED)].map((match) => ({
        name: match[2] ?? '',
        by: 'script',
        default: { kind: 'none' },
    }));
    return {
        reads: [...reads, ...indexed],
        writes: [...text.matchAll(WRITE)].map((match) => match[2] ?? ''),
        variables: [...text.matchAll(VARIABLE)].map((match) => match[2] ?? ''),
        setsVariables: /\bvars\s*\.\s*put/.test(text) || /\bvars\s*\[[^\]]+\]\s*=[^=]/.test(text),
    };
}
const READ = /\bprops\s*\.\s*(?:get|getProperty|getOrDefault)\s*\(\s*(["'])([^"'\n]+)\1\s*(?:\\?(,)\s*(?:(["'])([^"'\n]*)\4\s*\))?)?/g;
const INDEXED = /\bprops\s*\[\s*(["'])([^"'\n]+)\1\s*\](?!\s*=[^=])/g;
const WRITE = /\bprops\s*\.\s*(?:put|setProperty)\s*\(\s*(["'])([^"'\n]+)\1/g;
const VARIABLE = /\bvars\s*(?:\.\s*get(?:Object)?\s*\(|\[)\s*(["'])([^"'\n]+)\1/g;
function defaultOf(match) {
    if (match[3] === undefined)
        return { kind: 'none' };
    return match[5] === undefined ? { kind: 'unknown' } : { kind: 'text', text: match[5] };
}


/***/ }),

/***/ 9946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sharedOutProperties),
/* harmony export */   w: () => (/* binding */ suppliedProperties)
/* harmony export */ });
/* harmony import */ var _plan_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(195);

function suppliedProperties(spec) {
    const supplied = new Map(Object.entries(spec.properties));
    for (const name of Object.keys(spec.secrets))
        supplied.set(name, null);
    for (const word of wordsWithValue(spec))
        supplied.set((0,_plan_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyName */ .Bz)(spec.load.names, word), targetValue(spec, word));
    return supplied;
}
function sharedOutProperties(spec) {
    const words = ['users', 'rate', 'ratePerMin', 'workerCount', ...groupNames(spec).map((group) => `users.${group}`)];
    return new Set(words.map((word) => (0,_plan_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyName */ .Bz)(spec.load.names, word)));
}
function wordsWithValue(spec) {
    const { load, target } = spec;
    const missing = new Set();
    if (load.users.kind === 'from-plan')
        missing.add('users');
    if (load.rampUpMs === null)
        missing.add('rampUp');
    if (load.ratePerSec === null)
        missing.add('rate').add('ratePerMin');
    const own = _plan_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyWords */ .dW.filter((word) => !missing.has(word) && !(target.url === null && word.startsWith('target')));
    return [...own, ...groupNames(spec).flatMap((group) => [`users.${group}`, `firstUser.${group}`])];
}
function groupNames(spec) {
    return spec.load.users.kind === 'groups' ? Object.keys(spec.load.users.groups) : [];
}
function targetValue(spec, word) {
    const { url } = spec.target;
    if (url === null)
        return null;
    switch (word) {
        case 'targetProtocol':
            return url.protocol;
        case 'targetHost':
            return url.host;
        case 'targetPort':
            return String(url.port);
        case 'targetPath':
            return url.path;
        default:
            return null;
    }
}


/***/ }),

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2918);


function readXml(text, path) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: false, position: true });
    const open = [];
    const roots = [];
    let line = 1;
    const refuse = (what) => {
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([`${path}:${parser.line}:${parser.column} ${what}`]);
    };
    parser.on('error', (error) => refuse(malformed(error.message)));
    parser.on('doctype', () => refuse('the plan has a DOCTYPE, which JMeter never writes and which is not read. Remove it.'));
    parser.on('opentagstart', () => (line = parser.line));
    parser.on('opentag', (tag) => {
        if (open.length === MAX_DEPTH)
            refuse(`elements are nested deeper than ${MAX_DEPTH}. Simplify the plan.`);
        const tagEnd = parser.position + start;
        const tagStart = text.lastIndexOf('<', tagEnd - 1);
        const node = { tag: tag.name, attributes: tag.attributes, children: [], text: '', line, tagStart, tagEnd };
        open.at(-1)?.children.push(node);
        open.push(node);
    });
    const append = (part) => {
        const node = open.at(-1);
        if (node !== undefined)
            node.text += part;
    };
    parser.on('text', append);
    parser.on('cdata', append);
    parser.on('closetag', () => {
        const closed = open.pop();
        if (open.length === 0 && closed !== undefined)
            roots.push(closed);
    });
    parser.write(start === 0 ? text : text.slice(start)).close();
    return roots[0] ?? refuse('the plan is empty.');
}
const MAX_DEPTH = 500;
function malformed(message) {
    const cause = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
    return `the plan is not well-formed XML: ${cause}. Open it in JMeter and save it again.`;
}


/***/ }),

/***/ 4225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isListedHost)
/* harmony export */ });
function isListedHost(rules, place, via = 'any') {
    return rules.some((rule) => rule.via === via && matches(rule, place.host, place.port));
}
function matches(rule, host, port) {
    const name = host.toLowerCase();
    const wanted = rule.host.toLowerCase();
    const isHost = wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
    return isHost && (rule.port === null || port === null || rule.port === port);
}


/***/ }),

/***/ 5128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   Mp: () => (/* binding */ commonFolder),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function commonFolder(paths) {
    const [first, ...others] = paths;
    if (first === undefined)
        throw new Error('commonFolder needs at least one path');
    let common = folderOf(first).split('/');
    for (const path of others) {
        const folders = folderOf(path).split('/');
        const differs = common.findIndex((folder, i) => folders[i] !== folder);
        if (differs >= 0)
            common = common.slice(0, differs);
    }
    return common.join('/');
}
function pathBelow(folder, path) {
    if (!path.startsWith(`${folder}/`))
        throw new Error(`${path} does not lie below ${folder}`);
    return path.slice(folder.length + 1);
}
function absolutePath(folder, path) {
    const joined = path.startsWith('/') ? path : `${folder}/${path}`;
    const kept = [];
    for (const part of joined.split('/')) {
        if (part === '..')
            kept.pop();
        else if (part !== '' && part !== '.')
            kept.push(part);
    }
    return `/${kept.join('/')}`;
}


/***/ }),

/***/ 3221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ worstCaseWallMs),
/* harmony export */   UE: () => (/* binding */ HOOK_GRACE_MS),
/* harmony export */   sK: () => (/* binding */ READY_PROBE_MS)
/* harmony export */ });
const HOOK_GRACE_MS = 2_000;
const READY_PROBE_MS = 5_000;
function worstCaseWallMs(timings, durationMs, surroundings) {
    const beforeMs = timings.readyMs + timings.startDelayMs;
    const afterMs = timings.gracefulDrainMs + timings.stopKillMs + timings.resultsDrainMs + timings.stopKillMs;
    const { readyWithinMs, hooks } = surroundings;
    const targetMs = readyWithinMs === 0 ? 0 : readyWithinMs + 2 * READY_PROBE_MS;
    return targetMs + beforeMs + durationMs + afterMs + hooks * (timings.hookMs + HOOK_GRACE_MS);
}


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ keys)
/* harmony export */ });
const keys = {
    bundle: (path) => `bundle/${path}`,
    manifest: 'bundle/.loadtest-bundle/manifest.json',
    ready: (worker) => `ready/${worker}.json`,
    readyPrefix: 'ready/',
    go: (load) => `${load}/go.json`,
    stop: (load) => `${load}/stop.json`,
    done: (load, worker) => `${load}/done/${worker}.json`,
    donePrefix: (load) => `${load}/done/`,
    window: (load, worker, seq) => `${load}/windows/${worker}/${String(seq).padStart(8, '0')}.json`,
    windowPrefix: (load, worker) => `${load}/windows/${worker === undefined ? '' : `${worker}/`}`,
    heartbeat: 'heartbeat.json',
    release: 'release.json',
};


/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
const MAX_SLIPS = 2;
const MAX_SLIPS_IN_SHORT_WORDS = 1;
const SHORT_WORD_CHARS = 4;
function nearestName(given, known) {
    const allowed = given.length <= SHORT_WORD_CHARS ? MAX_SLIPS_IN_SHORT_WORDS : MAX_SLIPS;
    let best = null;
    for (const name of known) {
        const slips = slipsBetween(plain(given), plain(name));
        if (slips <= allowed && (best === null || slips < best.slips))
            best = { name, slips };
    }
    return best?.name ?? null;
}
function plain(text) {
    return text.toLowerCase().replaceAll(/[-_]/g, '');
}
function slipsBetween(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
            row.push(Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
        }
        [beforeLast, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ei: () => (/* binding */ formatClock),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNKNOWN = 'unknown';
function formatNumber(value, options = {}) {
    if (!Number.isFinite(value))
        return UNKNOWN;
    const size = Math.abs(value);
    if (options.maxDecimals === undefined && size > 0 && size < 0.01)
        return String(Number(value.toPrecision(3)));
    const decimals = options.maxDecimals ?? decimalsFor(size);
    const [whole = '0', fraction = ''] = size.toFixed(decimals).split('.');
    const digits = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
    const trimmed = fraction.replace(/0+$/, '');
    const isNegative = value < 0 && Number(size.toFixed(decimals)) !== 0;
    return `${isNegative ? '-' : ''}${digits}${trimmed === '' ? '' : `.${trimmed}`}`;
}
function formatCount(count, noun) {
    return `${formatNumber(count)} ${count === 1 ? noun : `${noun}s`}`;
}
function formatMs(valueMs, options = {}) {
    return withUnit(formatNumber(valueMs, options), ' ms');
}
function formatShare(share, options = {}) {
    return withUnit(formatNumber(share * 100, options), ' %');
}
function formatRate(perSec, options = {}) {
    return withUnit(formatNumber(perSec, options), '/s');
}
function formatBytes(bytes, options = {}) {
    const size = Math.abs(bytes);
    if (size >= 1_000_000)
        return withUnit(formatNumber(bytes / 1_000_000, options), ' MB');
    if (size >= 1000)
        return withUnit(formatNumber(bytes / 1000, options), ' KB');
    return withUnit(formatNumber(bytes, options), ' B');
}
function formatDuration(ms) {
    if (!Number.isFinite(ms))
        return UNKNOWN;
    if (Math.abs(ms) < 1000)
        return formatMs(ms);
    const seconds = ms / 1000;
    if (Math.abs(seconds) < 59.95)
        return `${formatNumber(seconds, { maxDecimals: Number.isInteger(seconds) ? 0 : 1 })} s`;
    const total = Math.round(seconds);
    const hours = Math.floor(total / 3600);
    const minutes = Math.floor((total % 3600) / 60);
    const rest = total % 60;
    if (hours > 0)
        return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} m`;
    return rest === 0 ? `${minutes} m` : `${minutes} m ${rest} s`;
}
function formatClock(ms) {
    if (!Number.isFinite(ms))
        return UNKNOWN;
    const total = Math.max(0, Math.floor(ms / 1000));
    const hours = Math.floor(total / 3600);
    const rest = [Math.floor((total % 3600) / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
    return hours > 0 ? `${hours}:${rest}` : rest;
}
function decimalsFor(size) {
    if (size >= 100_000)
        return 0;
    return size >= 10 ? 1 : 2;
}
function withUnit(number, unit) {
    return number === UNKNOWN ? UNKNOWN : `${number}${unit}`;
}


/***/ }),

/***/ 731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aG: () => (/* binding */ MIN_STEADY_WINDOWS),
/* harmony export */   mQ: () => (/* binding */ steadyWindows),
/* harmony export */   uy: () => (/* binding */ windowMsFor)
/* harmony export */ });
/* unused harmony export windowIndexAt */
const MIN_STEADY_WINDOWS = 5;
function windowMsFor(load) {
    return Math.max(baseMs(load.durationMs), 1_000 * Math.ceil(load.workers / 100));
}
function baseMs(durationMs) {
    if (durationMs < 60_000)
        return 1_000;
    if (durationMs < 300_000)
        return 2_000;
    return 10_000;
}
function windowIndexAt(grid, atMs) {
    return Math.floor((atMs - grid.startAtMs) / grid.windowMs);
}
function steadyWindows(grid, load) {
    if (load.realStarts.length === 0)
        return null;
    const latestStartMs = load.realStarts.reduce((latest, at) => Math.max(latest, at), -Infinity);
    const fromMs = latestStartMs + load.rampUpMs + load.warmUpMs;
    const firstK = Math.max(0, Math.ceil((fromMs - grid.startAtMs) / grid.windowMs));
    const lastK = windowIndexAt(grid, load.stopAtMs) - 1;
    return lastK >= firstK ? { firstK, lastK } : null;
}


/***/ }),

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ OWN_FOLDER),
  F: () => (/* binding */ collectBundle)
});

// EXTERNAL MODULE: ./build/core/jmx/decode-plan.js
var decode_plan = __webpack_require__(4120);
// EXTERNAL MODULE: ./build/core/jmx/element-kinds.js
var element_kinds = __webpack_require__(7000);
// EXTERNAL MODULE: ./build/core/jmx/plan-element.js
var plan_element = __webpack_require__(1334);
// EXTERNAL MODULE: ./build/core/jmx/xml-node.js
var xml_node = __webpack_require__(6068);
;// CONCATENATED MODULE: ./build/core/jmx/rewrite-plan.js



function disableListeners(text, path = 'plan') {
    return disable(text, element_kinds/* isListener */.LD, path);
}
function disableThreadGroups(text) {
    return disable(text, element_kinds/* isThreadGroup */.mI, 'plan');
}
function disable(text, isMeant, path) {
    const tags = [];
    const visit = (elements) => {
        for (const element of elements) {
            if (isMeant(element))
                tags.push(element.node);
            visit(element.children);
        }
    };
    visit((0,plan_element/* readElements */.cl)((0,xml_node/* readXml */.k)(text, path), path));
    const parts = [];
    let done = 0;
    for (const { tagStart, tagEnd } of tags) {
        parts.push(text.slice(done, tagStart), disabledTag(text.slice(tagStart, tagEnd)));
        done = tagEnd;
    }
    parts.push(text.slice(done));
    return parts.join('');
}
function disabledTag(tag) {
    const attribute = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/gy;
    attribute.lastIndex = tag.search(/[\s/>]/);
    for (let match = attribute.exec(tag); match !== null; match = attribute.exec(tag)) {
        if (match[1] !== 'enabled')
            continue;
        const valueStart = attribute.lastIndex - (match[2]?.length ?? 0);
        return `${tag.slice(0, valueStart)}"false"${tag.slice(attribute.lastIndex)}`;
    }
    const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
    return `${tag.slice(0, end).trimEnd()} enabled="false"${tag.slice(end)}`;
}

// EXTERNAL MODULE: ./build/core/plan/paths.js
var plan_paths = __webpack_require__(5128);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(2918);
// EXTERNAL MODULE: ./build/stages/read-or-fault.js
var read_or_fault = __webpack_require__(6733);
;// CONCATENATED MODULE: ./build/stages/collect-bundle.js





const OWN_FOLDER = '.loadtest-bundle';
async function collectBundle(spec, workspace, faults) {
    const found = await findFiles(spec, workspace, faults);
    const root = (0,plan_paths/* commonFolder */.Mp)([spec.planFile, ...found.keys(), ...spec.data.map((data) => data.file)]);
    const inside = (path) => (0,plan_paths/* pathBelow */.Br)(root, path);
    const files = new Map();
    for (const [path, bytes] of found)
        files.set(inside(path), isFragment(path) ? quietFragment(spec, path, bytes, faults) : bytes);
    const splitFiles = [];
    for (const data of spec.data) {
        const bytes = await (0,read_or_fault/* readOrFault */.u)('data', data.file, workspace, faults);
        if (bytes === null)
            continue;
        if (data.split === 'lines')
            splitFiles.push({ path: inside(data.file), bytes, spec: data });
        else
            files.set(inside(data.file), bytes);
    }
    const plan = inside(spec.planFile);
    const dryPlan = plan.replace(/(\.jmx)?$/i, '.dry-check.jmx');
    await addPlan(spec, { plan, dryPlan }, workspace, files);
    const plugins = await addPlugins(spec, workspace, files, faults);
    const propertiesFile = await addPropertiesFile(spec, workspace, files, faults);
    const planFolder = (0,plan_paths/* folderOf */.yS)(spec.planFile);
    const known = new Set([...files.keys(), ...splitFiles.map((file) => file.path)]);
    return {
        plan,
        dryPlan,
        files,
        splitFiles,
        plugins,
        propertiesFile,
        holds: (path) => {
            const absolute = (0,plan_paths/* absolutePath */.Hi)(planFolder, path);
            return absolute.startsWith(`${root}/`) && known.has(inside(absolute));
        },
    };
}
async function findFiles(spec, workspace, faults) {
    const found = new Map();
    for (const pattern of spec.files) {
        const paths = await workspace.glob(spec.baseDir, pattern);
        if (paths.length === 0) {
            faults.push(`files: no file matches "${pattern}" below ${spec.baseDir}; correct the pattern or remove it.`);
        }
        for (const path of paths) {
            const bytes = await (0,read_or_fault/* readOrFault */.u)('files', path, workspace, faults);
            if (bytes !== null)
                found.set(path, bytes);
        }
    }
    return found;
}
async function addPlan(spec, paths, workspace, files) {
    try {
        const bytes = await (0,read_or_fault/* readOrFault */.u)('plan', spec.planFile, workspace, []);
        if (bytes === null)
            return;
        files.set(paths.plan, withoutListeners(spec, spec.planFile, bytes));
        const quiet = disableListeners((0,decode_plan/* decodePlan */.s)(bytes, spec.planFile));
        files.set(paths.dryPlan, (0,decode_plan/* encodePlan */.E)(disableThreadGroups(quiet)));
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
    }
}
function isFragment(path) {
    return path.toLowerCase().endsWith('.jmx');
}
function quietFragment(spec, path, bytes, faults) {
    try {
        return withoutListeners(spec, path, bytes);
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults.map((fault) => `files: ${fault}`));
        return bytes;
    }
}
function withoutListeners(spec, path, bytes) {
    return spec.jmeter.keepListeners ? bytes : (0,decode_plan/* encodePlan */.E)(disableListeners((0,decode_plan/* decodePlan */.s)(bytes, path), path));
}
async function addPlugins(spec, workspace, files, faults) {
    const plugins = new Map();
    for (const pattern of spec.jmeter.plugins) {
        const paths = await workspace.glob(spec.baseDir, pattern);
        if (paths.length === 0) {
            faults.push(`jmeter.plugins: no file matches "${pattern}" below ${spec.baseDir}; put the jar there or correct the pattern.`);
        }
        for (const path of paths) {
            const inBundle = `${OWN_FOLDER}/plugins/${(0,plan_paths/* fileNameOf */.bV)(path)}`;
            const other = plugins.get(inBundle);
            if (other === path)
                continue;
            if (other !== undefined) {
                faults.push(`jmeter.plugins: ${other} and ${path} have one name; list the one that is meant.`);
                continue;
            }
            const bytes = await (0,read_or_fault/* readOrFault */.u)('jmeter.plugins', path, workspace, faults);
            if (bytes === null)
                continue;
            files.set(inBundle, bytes);
            plugins.set(inBundle, path);
        }
    }
    return [...plugins.keys()];
}
async function addPropertiesFile(spec, workspace, files, faults) {
    if (spec.jmeter.propertiesFile === null)
        return null;
    const bytes = await (0,read_or_fault/* readOrFault */.u)('jmeter.properties', spec.jmeter.propertiesFile, workspace, faults);
    if (bytes === null)
        return null;
    const inBundle = `${OWN_FOLDER}/user.properties`;
    files.set(inBundle, bytes);
    return inBundle;
}


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ dealData),
  J: () => (/* binding */ judgeRows)
});

// EXTERNAL MODULE: ./build/core/jmx/evaluate.js + 1 modules
var evaluate = __webpack_require__(601);
// EXTERNAL MODULE: ./build/core/jmx/supplied-properties.js
var supplied_properties = __webpack_require__(9946);
// EXTERNAL MODULE: ./build/core/plan/paths.js
var paths = __webpack_require__(5128);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(2918);
;// CONCATENATED MODULE: ./build/core/plan/slices.js

function sliceRows(bytes, options) {
    const all = findRows(bytes);
    const header = options.header ? all.slice(0, 1) : [];
    const hands = Array.from({ length: options.workers }, () => [...header]);
    let worker = 0;
    for (const row of all.slice(header.length)) {
        hands[worker]?.push(row);
        worker = (worker + 1) % options.workers;
    }
    return { slices: hands.map((hand) => join(bytes, hand)), rows: all.length - header.length };
}
function findRows(bytes) {
    const rows = [];
    let from = 0;
    while (from < bytes.length) {
        const to = rowEnd(bytes, from);
        if (to > from)
            rows.push({ from, to });
        from = bytes[to] === CR && bytes[to + 1] === LF ? to + 2 : to + 1;
    }
    return rows;
}
function rowEnd(bytes, from) {
    let at = hasByteOrderMark(bytes, from) ? from + 3 : from;
    let isFieldStart = true;
    for (; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === LF || byte === CR)
            return at;
        if (byte === QUOTE && isFieldStart)
            at = closingQuote(bytes, at);
        isFieldStart = byte === COMMA || byte === SEMICOLON || byte === TAB || byte === PIPE;
    }
    return bytes.length;
}
function hasByteOrderMark(bytes, from) {
    return from === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
function closingQuote(bytes, open) {
    for (let at = open + 1; at < bytes.length; at += 1) {
        if (bytes[at] !== QUOTE)
            continue;
        if (bytes[at + 1] !== QUOTE)
            return at;
        at += 1;
    }
    const line = bytes.subarray(0, open).reduce((lines, byte) => (byte === LF ? lines + 1 : lines), 1);
    throw new run_error/* InputError */.d([
        `The quote that opens a field in line ${line} is never closed: close it, or do not begin the field with a quote.`,
    ]);
}
function join(bytes, rows) {
    const lineEnd = usesCrLf(bytes) ? [CR, LF] : [LF];
    const size = rows.reduce((sum, row) => sum + row.to - row.from + lineEnd.length, 0);
    const joined = new Uint8Array(size);
    let at = 0;
    for (const row of rows) {
        joined.set(bytes.subarray(row.from, row.to), at);
        at += row.to - row.from;
        joined.set(lineEnd, at);
        at += lineEnd.length;
    }
    return joined;
}
function usesCrLf(bytes) {
    const firstLf = bytes.indexOf(LF);
    return firstLf > 0 && bytes[firstLf - 1] === CR;
}
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const TAB = 0x09;
const PIPE = 0x7c;

// EXTERNAL MODULE: ./build/core/protocol/keys.js
var keys = __webpack_require__(1187);
// EXTERNAL MODULE: ./build/stages/collect-bundle.js + 1 modules
var collect_bundle = __webpack_require__(2980);
// EXTERNAL MODULE: ./build/stages/put-before-start.js
var put_before_start = __webpack_require__(7818);
;// CONCATENATED MODULE: ./build/stages/deal-data.js








function judgeRows(bundle, facts, plan) {
    const faults = [];
    for (const file of bundle.splitFiles) {
        const rows = countRows(file, hasHeader(file, facts, plan), faults);
        if (rows === null)
            continue;
        const lack = lackOf(rows, file, plan);
        if (lack !== null)
            faults.push(`data: ${file.spec.file} has ${rows} rows, but ${lack}. Add rows or ask for less.`);
    }
    return faults;
}
function lackOf(rows, file, { shares, users }) {
    const workers = shares.length;
    if (!file.spec.unique)
        return rows < workers ? `each of the ${workers} workers needs at least one row` : null;
    if (rows < users)
        return `unique: true needs one row for each of the ${users} users`;
    const dealt = (index) => Math.floor((rows + workers - 1 - index) / workers);
    const short = shares.find((share) => dealt(share.index) < share.users);
    if (short === undefined)
        return null;
    return `unique: true needs one row for each user, and a worker with ${short.users} users would get ${dealt(short.index)} of them`;
}
function countRows(file, header, faults) {
    try {
        return sliceRows(file.bytes, { workers: 1, header }).rows;
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults.map((fault) => `data: ${file.spec.file}: ${fault}`));
        return null;
    }
}
async function dealData(bundle, facts, plan, channel) {
    const dealt = plan.shares.map(() => ({}));
    for (const file of bundle.splitFiles) {
        const header = hasHeader(file, facts, plan);
        const { slices } = sliceRows(file.bytes, { workers: plan.shares.length, header });
        for (const [index, data] of dealt.entries()) {
            const key = keys/* keys */.H.bundle(`${collect_bundle/* OWN_FOLDER */.w}/slices/${index}/${file.path}`);
            await (0,put_before_start/* putBeforeStart */.X)(channel, key, slices[index] ?? new Uint8Array());
            data[file.path] = key;
        }
    }
    return dealt;
}
function hasHeader(file, facts, { spec }) {
    const surroundings = { variables: facts.variables, properties: (0,supplied_properties/* suppliedProperties */.w)(spec) };
    const reads = (filename) => {
        const { value } = (0,evaluate/* evaluate */._)(filename, surroundings);
        const path = (value ?? filename).replaceAll('\\', '/').replace(/^~\//, '');
        if (value === null)
            return (0,paths/* fileNameOf */.bV)(path) === (0,paths/* fileNameOf */.bV)(file.path);
        return (0,paths/* absolutePath */.Hi)((0,paths/* folderOf */.yS)(spec.planFile), path) === file.spec.file;
    };
    return facts.dataSets.some((set) => (set.variableNames.length === 0 || set.ignoreFirstLine) && reads(set.filename));
}


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./build/core/window/grid.js
var window_grid = __webpack_require__(731);
;// CONCATENATED MODULE: ./build/core/check/builtin-checks.js
const ABORT_ERROR_RATE = 0.9;
const ABORT_AFTER_MS = 60_000;
const ABORT_SHARE_OF_LOAD = 1 / 3;
const STALLED_MS = 10_000;
const STALLED_WINDOWS = 5;
function builtInChecks(scope) {
    const checks = [];
    if (scope.enabled.includes('abort-on-errors'))
        checks.push(abortOnErrors(scope), errorsInSteadyWindow());
    if (scope.enabled.includes('stalled'))
        checks.push(stalled(scope));
    return checks;
}
function abortOnErrors(scope) {
    const forMs = Math.min(ABORT_AFTER_MS, scope.loadMs * ABORT_SHARE_OF_LOAD);
    return {
        ...errorsInSteadyWindow(),
        text: `abort-on-errors: error_rate < 90% for ${seconds(forMs)}s`,
        forMs,
        during: 'all',
        abort: true,
    };
}
function errorsInSteadyWindow() {
    return {
        text: 'abort-on-errors: error_rate < 90%',
        quantity: { aggregate: { kind: 'bare' }, metric: 'error_rate', selector: {} },
        target: { kind: 'all' },
        operator: '<',
        limit: { kind: 'absolute', value: ABORT_ERROR_RATE, text: '90%' },
        forMs: null,
        during: 'steady',
        abort: false,
        severity: 'error',
        builtIn: 'abort-on-errors',
    };
}
function stalled(scope) {
    const forMs = Math.max(STALLED_MS, STALLED_WINDOWS * scope.windowMs);
    return {
        text: `stalled: count > 0 for ${seconds(forMs)}s`,
        quantity: { aggregate: { kind: 'bare' }, metric: 'count', selector: {} },
        target: { kind: 'all' },
        operator: '>',
        limit: { kind: 'absolute', value: 0, text: '0' },
        forMs,
        during: 'all',
        abort: true,
        severity: 'error',
        builtIn: 'stalled',
    };
}
function seconds(ms) {
    return Math.round(ms / 100) / 10;
}

// EXTERNAL MODULE: ./build/core/check/check-cursor.js
var check_cursor = __webpack_require__(1128);
;// CONCATENATED MODULE: ./build/core/check/units.js
const UNITS = {
    time: new Map([
        ['ms', 1],
        ['s', 1000],
        ['m', 60_000],
    ]),
    share: new Map([['%', 0.01]]),
    count: new Map([['', 1]]),
    rate: new Map([
        ['/s', 1],
        ['/min', 1 / 60],
    ]),
    size: new Map([
        ['B', 1],
        ['KB', 1000],
        ['MB', 1_000_000],
    ]),
    'size-rate': new Map([
        ['B/s', 1],
        ['KB/s', 1000],
        ['MB/s', 1_000_000],
    ]),
    users: new Map([['', 1]]),
};
const EXAMPLE_LIMITS = {
    time: '500ms',
    share: '1%',
    count: '100',
    rate: '200/s',
    size: '5MB',
    'size-rate': '500KB/s',
    users: '40',
};
function unitWords(kind) {
    const words = [...UNITS[kind].keys()].filter((unit) => unit !== '');
    if (words.length === 0)
        return 'no unit';
    const last = words.pop() ?? '';
    return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

;// CONCATENATED MODULE: ./build/core/check/parse-limit.js


const UNIT = /(?!for\b)(?:%|\/[A-Za-z]+|[A-Za-z]+(?:\/[A-Za-z]+)?)/y;
const DURATION_MS = new Map([
    ['ms', 1],
    ['s', 1000],
    ['m', 60_000],
    ['h', 3_600_000],
]);
function parseOperator(cursor) {
    const at = cursor.at;
    for (const operator of ['<=', '>=', '<', '>']) {
        if (cursor.take(operator))
            return operator;
    }
    const isEquality = cursor.next === '=' || cursor.next === '!';
    const why = isEquality ? ' (a measured value is never exactly equal)' : '';
    throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, <, <=, > or >= expected${why}`);
}
function parseLimit(cursor, unit) {
    const from = cursor.at;
    if (cursor.peekWord() !== 'baseline') {
        const value = takeAmount(cursor, unit);
        return { kind: 'absolute', value, text: cursor.text.slice(from, endOf(cursor)) };
    }
    cursor.word();
    const sign = takeSign(cursor);
    if (sign === null)
        return { kind: 'baseline', text: 'baseline', tolerance: null };
    const percent = takePercent(cursor);
    const tolerance = percent === null
        ? { kind: 'absolute', value: sign * takeAmount(cursor, unit) }
        : { kind: 'relative', value: sign * percent };
    return { kind: 'baseline', text: cursor.text.slice(from, endOf(cursor)), tolerance };
}
function parseFor(cursor) {
    if (cursor.peekWord() !== 'for')
        return null;
    cursor.word();
    const at = cursor.at;
    const number = cursor.number();
    const unit = number === null ? null : cursor.word();
    const factor = DURATION_MS.get(unit ?? '');
    if (number === null || factor === undefined || Number(number) === 0) {
        throw new check_cursor/* CheckFault */.l(at, 'a duration above zero such as 30s, 500ms or 2m expected after "for"');
    }
    return Number(number) * factor;
}
function takeAmount(cursor, kind) {
    const at = cursor.at;
    const example = EXAMPLE_LIMITS[kind];
    const number = cursor.number();
    if (number === null) {
        throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, a number such as ${example} or the word baseline expected`);
    }
    const unitAt = cursor.at;
    const unit = cursor.pattern(UNIT) ?? '';
    const factor = UNITS[kind].get(unit);
    const value = Number(number) * (factor ?? 1);
    if (!Number.isFinite(value))
        throw new check_cursor/* CheckFault */.l(at, 'the number is too large');
    if (factor !== undefined)
        return value;
    if (unit === '')
        throw new check_cursor/* CheckFault */.l(at, `${number} has no unit; ${unitWords(kind)} expected, for example ${example}`);
    throw new check_cursor/* CheckFault */.l(unitAt, `"${unit}" is not a unit of this quantity; ${unitWords(kind)} expected, for example ${example}`);
}
function takeSign(cursor) {
    if (cursor.take('+'))
        return 1;
    return cursor.take('-') ? -1 : null;
}
const PERCENT = /(\d+(?:\.\d+)?)\s*%/y;
function takePercent(cursor) {
    const text = cursor.pattern(PERCENT);
    return text === null ? null : Number.parseFloat(text) / 100;
}
function endOf(cursor) {
    return cursor.text.slice(0, cursor.at).trimEnd().length;
}

// EXTERNAL MODULE: ./build/core/check/parse-quantity.js + 1 modules
var parse_quantity = __webpack_require__(154);
// EXTERNAL MODULE: ./build/core/check/safe-regex.js
var safe_regex = __webpack_require__(1406);
;// CONCATENATED MODULE: ./build/core/check/parse-target.js


function parseTarget(cursor, metric) {
    if (cursor.peekWord() !== 'of')
        return { kind: 'all' };
    const at = cursor.at;
    cursor.word();
    if (!metric.perLabel)
        throw new check_cursor/* CheckFault */.l(at, `${metric.metric} belongs to the whole fleet and has no labels; leave "of …" out`);
    const start = cursor.at;
    if (cursor.next === '"')
        return { kind: 'label', label: takeLabel(cursor) };
    if (cursor.next === '/')
        return takeRegex(cursor);
    const word = cursor.peekWord();
    if (word === 'each') {
        cursor.word();
        return { kind: 'each' };
    }
    if (word === 'transaction') {
        cursor.word();
        if (cursor.next !== '"') {
            throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, the name of a transaction in double quotes expected`);
        }
        return { kind: 'transaction', label: takeLabel(cursor) };
    }
    const expected = 'a label in double quotes, transaction "…", /regex/ or each expected after "of"';
    throw new check_cursor/* CheckFault */.l(start, `${cursor.found()} found, ${expected}`);
}
function takeLabel(cursor) {
    const at = cursor.at;
    const label = cursor.delimited('"', 'a label');
    if (label === '')
        throw new check_cursor/* CheckFault */.l(at, 'the label is empty');
    return label;
}
function takeRegex(cursor) {
    const at = cursor.at;
    const source = cursor.delimited('/', 'a regular expression');
    const compiled = (0,safe_regex/* compileSafeRegex */.Y)(source);
    if (!compiled.ok)
        throw new check_cursor/* CheckFault */.l(at, compiled.fault);
    return { kind: 'regex', source };
}

;// CONCATENATED MODULE: ./build/core/check/parse-check.js




const MAX_CHECK_CHARS = 500;
function parseCheck(spec) {
    const text = spec.check;
    if (text.length > MAX_CHECK_CHARS) {
        return failed(spec, `the check has ${text.length} characters, at most ${MAX_CHECK_CHARS} are allowed`);
    }
    try {
        return { ok: true, check: read(spec) };
    }
    catch (error) {
        if (!(error instanceof check_cursor/* CheckFault */.l))
            throw error;
        return failed(spec, `${error.message}\n  ${visible(text)}\n  ${' '.repeat(error.at)}^`);
    }
}
function read(spec) {
    const cursor = new check_cursor/* CheckCursor */.P(spec.check);
    const { quantity, metric, rule } = (0,parse_quantity/* parseQuantity */.L)(cursor);
    const target = parseTarget(cursor, metric);
    const operator = parseOperator(cursor);
    const limitAt = cursor.at;
    const limit = parseLimit(cursor, rule.unit);
    const forAt = cursor.at;
    const forMs = parseFor(cursor);
    if (!cursor.atEnd)
        throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, the end of the check or "for" expected`);
    requireFitting(spec, limit, { limitAt, forAt: forMs === null ? -1 : forAt });
    const during = spec.during ?? (forMs !== null || spec.abort ? 'all' : 'steady');
    const { abort, severity } = spec;
    return { text: spec.check, quantity, target, operator, limit, forMs, during, abort, severity, builtIn: null };
}
function requireFitting(spec, limit, place) {
    if (spec.abort && spec.severity === 'warning') {
        throw new check_cursor/* CheckFault */.l(0, 'a check of severity warning never decides and cannot abort a load; leave one of the two out');
    }
    if (limit.kind !== 'baseline')
        return;
    const why = 'a limit against the baseline is judged once over the steady window';
    if (place.forAt >= 0)
        throw new check_cursor/* CheckFault */.l(place.forAt, `${why}; leave "for" out`);
    if (spec.abort)
        throw new check_cursor/* CheckFault */.l(place.limitAt, `${why} and cannot abort a load; leave abort out`);
    if (spec.during === 'all')
        throw new check_cursor/* CheckFault */.l(place.limitAt, `${why}; leave "during: all" out`);
}
function failed(spec, what) {
    return { ok: false, fault: spec.position === '' ? what : `${spec.position} ${what}` };
}
function visible(text) {
    return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ');
}

;// CONCATENATED MODULE: ./build/core/check/parse-checks.js



function parseChecks(spec, faults) {
    const checks = [];
    for (const entry of spec.checks) {
        const parsed = parseCheck(entry);
        if (parsed.ok)
            checks.push(parsed.check);
        else
            faults.push(parsed.fault);
    }
    const loadMs = spec.load.durationMs;
    const windowMs = (0,window_grid/* windowMsFor */.uy)({ durationMs: loadMs, workers: spec.provider.workers });
    return [...checks, ...builtInChecks({ enabled: spec.builtInChecks, windowMs, loadMs })];
}

// EXTERNAL MODULE: ./build/core/jmx/evaluate.js + 1 modules
var evaluate = __webpack_require__(601);
// EXTERNAL MODULE: ./build/core/jmx/supplied-properties.js
var supplied_properties = __webpack_require__(9946);
;// CONCATENATED MODULE: ./build/core/jmx/judge-files.js


function judgeFiles(facts, spec, exists) {
    const surroundings = { variables: facts.variables, properties: (0,supplied_properties/* suppliedProperties */.w)(spec) };
    const faults = new Set();
    const notes = [];
    for (const file of facts.files) {
        const path = file.kind === 'include' ? file.path : (0,evaluate/* evaluate */._)(file.path, surroundings).value;
        if (path === null) {
            notes.push(`${file.at} the ${KINDS[file.kind]} of "${file.element}" is computed while the plan runs (${file.path}); that it is there cannot be checked.`);
            continue;
        }
        const fault = faultOf(file, path.trim(), exists);
        if (fault !== null)
            faults.add(fault);
    }
    return { faults: [...faults], notes };
}
const KINDS = {
    include: 'included plan',
    data: 'data file',
    script: 'script file',
    upload: 'uploaded file',
    keystore: 'keystore',
    other: 'file',
};
function faultOf(file, path, exists) {
    const what = `${file.at} the ${KINDS[file.kind]} of "${file.element}"`;
    if (path === '')
        return null;
    if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(path)) {
        return `${what} is named by an absolute path, ${path}, which workers do not have. Name it relative to the plan's folder and list it under ${listFor(file)}.`;
    }
    const relative = normalised(path);
    if (exists(relative))
        return null;
    return `${what}, ${relative}, is not there. Put it there, relative to the plan's folder, and list it under ${listFor(file)}.`;
}
function listFor(file) {
    return file.kind === 'data' ? 'data: or files:' : 'files:';
}
function normalised(path) {
    const parts = [];
    for (const part of path.replace(/^~\//, '').replaceAll('\\', '/').split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/core/jmx/judgement.js
function listed(names) {
    const shown = names.slice(0, 5).map((name) => JSON.stringify(name));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return `${shown.join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-groups.js

function judgeGroups(facts) {
    const faults = facts.brokenModules.map((module) => `${module.at} the module controller "${module.name}" names "${module.target}", which is not in the plan. Choose its target again in JMeter.`);
    const groupFault = noGroupFault(facts);
    if (groupFault !== null)
        faults.push(groupFault);
    else if (!facts.samplers.some((sampler) => isOrdinary(sampler.groupClass)) && faults.length === 0) {
        faults.push(`${facts.path} has no enabled sampler in an enabled thread group, so no request would be sent. Enable or add one, such as an HTTP Request.`);
    }
    return { faults, notes: tearDownNotes(facts) };
}
function noGroupFault(facts) {
    const ordinary = facts.groups.filter((group) => group.phase === 'main');
    if (ordinary.some((group) => group.enabled))
        return null;
    const names = listed(ordinary.map((group) => group.name));
    if (ordinary.length > 0) {
        return `${facts.path}: all thread groups are disabled (${names}), so no load would be made. Enable at least one.`;
    }
    return facts.groups.length > 0
        ? `${facts.path} has setUp or tearDown thread groups alone, which are never measured. Add an ordinary thread group.`
        : `${facts.path} has no thread group, so no load would be made. Name the plan itself, not a fragment, or add a thread group.`;
}
function isOrdinary(groupClass) {
    return groupClass !== 'SetupThreadGroup' && groupClass !== 'PostThreadGroup';
}
function tearDownNotes(facts) {
    return facts.groups
        .filter((group) => group.phase === 'teardown' && group.enabled)
        .map(({ name, at }) => facts.tearDownOnShutdown
        ? `The tearDown thread group "${name}" (${at}) may still send requests after the order to stop, until JMeter gets its SIGTERM.`
        : `The tearDown thread group "${name}" (${at}) does not run when the load is ended by an order, as it is unless the plan ends before. If it must, set "Run tearDown Thread Groups after shutdown of main threads" in the test plan.`);
}

// EXTERNAL MODULE: ./build/core/plan/host-list.js
var host_list = __webpack_require__(4225);
;// CONCATENATED MODULE: ./build/core/jmx/resolve-host.js

function resolveHost(fact, surroundings) {
    const path = (0,evaluate/* evaluate */._)(fact.path, surroundings);
    if (/^https?:/i.test(path.prefix))
        return ofUrl(path.prefix, path.value !== null, fact);
    const domain = (0,evaluate/* evaluate */._)(fact.domain, surroundings).value?.trim() ?? null;
    if (domain === null)
        return { kind: 'computed', text: fact.domain, at: fact.at };
    if (path.value === null && path.prefix === '')
        return domain === '' ? { kind: 'computed', text: fact.path, at: fact.pathAt } : known(domain, fact, surroundings);
    return domain === '' ? { kind: 'none' } : known(domain, fact, surroundings);
}
function known(host, fact, surroundings) {
    const protocol = (0,evaluate/* evaluate */._)(fact.protocol, surroundings).value?.trim().toLowerCase();
    if (protocol === 'file')
        return { kind: 'none' };
    const port = (0,evaluate/* evaluate */._)(fact.port, surroundings).value?.trim() ?? null;
    if (port === null)
        return { kind: 'known', host, port: null, at: fact.at };
    if (/^\d+$/.test(port) && Number(port) > 0)
        return { kind: 'known', host, port: Number(port), at: fact.at };
    return { kind: 'known', host, port: fact.kind === 'http' ? defaultPort(protocol) : null, at: fact.at };
}
function defaultPort(protocol) {
    if (protocol === undefined)
        return null;
    return protocol === 'https' ? 443 : 80;
}
function ofUrl(prefix, isWhole, fact) {
    const match = /^(https?):\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]+)(?::(\d*))?([/?#]?)/i.exec(prefix);
    if (match?.[2] === undefined || (match[4] === '' && !isWhole))
        return { kind: 'computed', text: fact.path, at: fact.pathAt };
    const port = match[3] === undefined || match[3] === '' ? defaultPort(match[1]?.toLowerCase()) : Number(match[3]);
    return { kind: 'known', host: match[2], port, at: fact.pathAt };
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-hosts.js




function judgeHosts(facts, spec) {
    const surroundings = { variables: facts.variables, properties: (0,supplied_properties/* suppliedProperties */.w)(spec) };
    const faults = new Map();
    const computed = [];
    for (const fact of facts.hosts) {
        const resolved = resolveHost(fact, surroundings);
        if (resolved.kind === 'computed')
            computed.push({ fact, text: resolved.text, at: resolved.at });
        if (resolved.kind !== 'known')
            continue;
        const { host, port, at } = resolved;
        const key = `${host}:${port ?? ''}`;
        if (!faults.has(key) && !(0,host_list/* isListedHost */.c)(spec.target.hosts, { host, port }))
            faults.set(key, unlistedFault({ ...fact, at }, host, port, spec.target.hosts));
    }
    return {
        faults: [...faults.values()],
        notes: [...computedNotes(computed), ...undefinedWordNotes(computed, facts, spec)],
    };
}
function unlistedFault(fact, host, port, rules) {
    const address = port === null ? host : `${host}:${port}`;
    const asRedirect = (0,host_list/* isListedHost */.c)(rules, { host, port }, 'redirect');
    const why = asRedirect
        ? 'which target.hosts allows as the target of a redirect only'
        : 'which target.hosts does not list';
    const what = fact.kind === 'proxy' ? 'uses the proxy' : 'sends to';
    return `${fact.at} "${fact.sampler}" ${what} ${address}, ${why}. If it may get this load, add to target.hosts: - ${JSON.stringify(address)}`;
}
function computedNotes(computed) {
    const first = computed[0];
    if (first === undefined)
        return [];
    const names = [...new Set(computed.map(({ fact }) => fact.sampler))];
    return [
        `The host of ${names.length === 1 ? 'one sampler' : `${names.length} samplers`} (${listed(names)}) is computed while the plan runs (${first.at}: ${first.text}). The first row to a host that is not listed stops the load.`,
    ];
}
function undefinedWordNotes(computed, facts, spec) {
    if (facts.scriptsSetVariables || facts.dataSets.length > 0)
        return [];
    const supplied = (0,supplied_properties/* suppliedProperties */.w)(spec);
    const words = computed.flatMap(({ fact }) => [fact.domain, fact.path].flatMap((text) => [...text.matchAll(/\$\{([^}_][^}]*)\}/g)].map((match) => ({ name: match[1] ?? '', at: fact.at }))));
    const wrong = words.find(({ name }) => supplied.has(name) && !facts.variables.has(name));
    if (wrong === undefined)
        return [];
    return [
        `${wrong.at} \${${wrong.name}} is a variable that the plan does not define, and the run gives a property of that name. If it is meant, write \${__P(${wrong.name})}.`,
    ];
}

// EXTERNAL MODULE: ./build/core/render/nearest-name.js
var nearest_name = __webpack_require__(8801);
// EXTERNAL MODULE: ./build/core/plan/properties.js + 1 modules
var properties = __webpack_require__(195);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(6705);
;// CONCATENATED MODULE: ./build/core/jmx/reads-of-name.js

function isRead(facts, name) {
    return facts.reads.some((read) => read.name === name && (read.variable === null || facts.usedVariables.has(read.variable)));
}
function isReadInOtherCase(facts, spec, name) {
    if (facts.reads.some((read) => read.name === name))
        return false;
    return unsuppliedReads(facts, spec).some((read) => read.toLowerCase() === name.toLowerCase());
}
function unsuppliedReads(facts, spec) {
    const supplied = (0,supplied_properties/* suppliedProperties */.w)(spec);
    return [...new Set(facts.reads.map((read) => read.name))].filter((name) => !supplied.has(name));
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-users.js






function judgeUsers(groups, facts, spec) {
    const { users } = spec.load;
    switch (users.kind) {
        case 'from-plan':
            return { faults: [], notes: [] };
        case 'total':
            return { faults: totalFaults(users.users, groups, facts, spec), notes: ownUserNotes(groups) };
        case 'groups': {
            const each = Object.entries(users.groups).flatMap(([name, count]) => groupFaults(name, count, groups, facts, spec));
            return { faults: [...each, ...sumFaults(groups, spec)], notes: ownUserNotes(groups) };
        }
    }
}
function ownUserNotes(groups) {
    if (!groups.some((group) => (group.users?.properties.length ?? 0) > 0))
        return [];
    return groups
        .filter((group) => (group.users?.literal ?? 0) > 0)
        .map((group) => `The thread group "${group.name}" (${group.users?.at ?? group.at}) starts ${(0,numbers/* formatNumber */.ZV)(group.users?.literal ?? 0)} users of its own on every worker, beside those of load.users.`);
}
function sumFaults(groups, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'users');
    return groups
        .filter((group) => group.users?.properties.includes(property))
        .map((group) => `${group.users?.at ?? group.at} the thread group "${group.name}" reads the property "${property}", which is the sum of all groups. Give it an entry of its own in load.groups and write \${__P(${property}.<group>)} there.`);
}
function totalFaults(users, groups, facts, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'users');
    const drivenBy = groups.filter((group) => group.users?.properties.includes(property));
    if (drivenBy.length === 1)
        return [];
    if (drivenBy.length === 0) {
        if (isReadInOtherCase(facts, spec, property))
            return [];
        return [
            `load.users: ${(0,numbers/* formatNumber */.ZV)(users)} given, but no thread group of ${facts.path} reads the property "${property}". ${usersHint('users', property, groups, facts, spec)}`,
        ];
    }
    const names = drivenBy.map((group) => group.name);
    const each = splitEvenly(users, names.length);
    const example = names.map((name, index) => `${JSON.stringify(name)}: ${each[index] ?? 0}`).join(', ');
    const sum = (0,numbers/* formatNumber */.ZV)(users * names.length);
    return [
        `load.users: ${names.length} thread groups (${listed(names)}) each read the property "${property}", so ${(0,numbers/* formatNumber */.ZV)(users)} users would become ${sum} (${names.map(() => (0,numbers/* formatNumber */.ZV)(users)).join(' + ')}). Give each group its own: load.groups: { ${example} }, and in each ${pasteLine(drivenBy[0], `${property}.<group>`)}`,
    ];
}
function splitEvenly(users, parts) {
    return Array.from({ length: parts }, (_, index) => Math.floor(users / parts) + (index < users % parts ? 1 : 0));
}
function groupFaults(name, users, groups, facts, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, `users.${name}`);
    const drivenBy = groups.filter((group) => group.users?.properties.includes(property));
    if (drivenBy.length === 1)
        return [];
    if (drivenBy.length > 1) {
        const sum = (0,numbers/* formatNumber */.ZV)(users * drivenBy.length);
        return [
            `load.groups.${name}: ${drivenBy.length} thread groups (${listed(drivenBy.map((group) => group.name))}) each read the property "${property}", so ${(0,numbers/* formatNumber */.ZV)(users)} users would become ${sum}. Give each its own entry.`,
        ];
    }
    if (isReadInOtherCase(facts, spec, property))
        return [];
    const named = groups.filter((group) => group.name === name);
    const hint = usersHint(`users.${name}`, property, named.length > 0 ? named : groups, facts, spec);
    return [
        `load.groups.${name}: ${(0,numbers/* formatNumber */.ZV)(users)} given, but no thread group of ${facts.path} reads the property "${property}". ${hint}`,
    ];
}
function usersHint(word, property, groups, facts, spec) {
    const countable = groups.find((group) => USERS_PROPERTY.has(group.model));
    if (countable === undefined) {
        return `Its groups (${listed(groups.map((group) => group.name))}) do not count users: write load.users: from-plan.`;
    }
    const supplied = (0,supplied_properties/* suppliedProperties */.w)(spec);
    const driving = groups.flatMap((group) => group.users?.properties ?? []).filter((name) => !supplied.has(name));
    const meant = (0,nearest_name/* nearestName */.q)(property, unsuppliedReads(facts, spec)) ?? driving[0];
    const question = meant === undefined
        ? ''
        : `Did you mean "${meant}", which the plan reads? Then write load.names: { ${JSON.stringify(word)}: ${JSON.stringify(meant)} }. Else paste`;
    return `${question === '' ? 'Paste' : question} into "${countable.name}" (${countable.users?.at ?? countable.at}): ${pasteLine(countable, property)}`;
}
const USERS_PROPERTY = new Map([
    ['threads', 'ThreadGroup.num_threads'],
    ['stepping', 'ThreadGroup.num_threads'],
    ['unknown', 'ThreadGroup.num_threads'],
    ['concurrency', 'TargetLevel'],
]);
function pasteLine(group, property) {
    const name = USERS_PROPERTY.get(group?.model ?? 'threads') ?? 'ThreadGroup.num_threads';
    return `<stringProp name="${name}">\${__P(${property})}</stringProp>`;
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-load-properties.js





function judgeLoadProperties(facts, spec) {
    const groups = facts.groups.filter((group) => group.enabled && group.phase === 'main');
    if (spec.load.users.kind === 'from-plan' || groups.length === 0)
        return { faults: [], notes: [] };
    const users = judgeUsers(groups, facts, spec);
    return {
        faults: [...users.faults, ...rampUpFaults(groups, facts, spec), ...rateFaults(facts, spec)],
        notes: [...users.notes, ...durationNotes(facts, spec)],
    };
}
function rampUpFaults(groups, facts, spec) {
    const { rampUpMs } = spec.load;
    if (rampUpMs === null)
        return [];
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'rampUp');
    const quantities = groups.flatMap((group) => rampUpQuantities(group));
    const driven = quantities.filter((quantity) => quantity.properties.includes(property));
    const minutes = driven.find((quantity) => quantity.scale === 60);
    if (minutes !== undefined) {
        return [
            `${minutes.at} the property "${property}" is in seconds, but this group counts in minutes. Set its time unit to seconds.`,
        ];
    }
    const isNone = rampUpMs === 0 && quantities.every((quantity) => quantity.literal === 0);
    if (driven.length > 0 || isNone || isReadInOtherCase(facts, spec, property))
        return [];
    const meant = (0,nearest_name/* nearestName */.q)(property, unsuppliedReads(facts, spec)) ?? quantities.flatMap((quantity) => quantity.properties)[0];
    const question = meant === undefined
        ? ''
        : ` Did you mean "${meant}", which the plan reads? Then write load.names: { rampUp: ${JSON.stringify(meant)} }.`;
    const at = groups[0]?.rampUpSec[0]?.at ?? groups[0]?.at ?? facts.path;
    return [
        `load.rampUp: ${(0,numbers/* formatNumber */.ZV)(rampUpMs / 1000)} s given, but no thread group of ${facts.path} reads the property "${property}".${question} The line for "${groups[0]?.name ?? ''}" (${at}) is <stringProp name="${groups[0]?.model === 'concurrency' ? 'RampUp' : 'ThreadGroup.ramp_time'}">\${__P(${property})}</stringProp>`,
    ];
}
function rampUpQuantities(group) {
    const steps = group.stepping === null ? [] : stepQuantities(group.stepping);
    return [...group.rampUpSec, ...steps.filter((quantity) => quantity !== null)];
}
function stepQuantities(stepping) {
    return [stepping.delaySec, stepping.burst, stepping.count, stepping.everySec, stepping.stepRampSec];
}
function rateFaults(facts, spec) {
    const { ratePerSec } = spec.load;
    if (ratePerSec === null)
        return [];
    const names = ['rate', 'ratePerMin'].map((word) => (0,properties/* propertyName */.Bz)(spec.load.names, word));
    if (names.some((name) => isRead(facts, name) || isReadInOtherCase(facts, spec, name)))
        return [];
    const meant = names.map((name) => (0,nearest_name/* nearestName */.q)(name, unsuppliedReads(facts, spec))).find((name) => name !== null);
    const question = meant === undefined
        ? ''
        : ` Did you mean "${meant}", which the plan reads? Then write load.names: { rate: ${JSON.stringify(meant)} }.`;
    return [
        `load.rate: ${(0,numbers/* formatNumber */.ZV)(ratePerSec)}/s given, but ${facts.path} reads neither the property "${names[0] ?? ''}" (per second) nor "${names[1] ?? ''}".${question} The line for a Constant Throughput Timer is <stringProp name="throughput">\${__P(${names[1] ?? ''})}</stringProp>`,
    ];
}
function durationNotes(facts, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'duration');
    if (isRead(facts, property))
        return [];
    return [
        `${facts.path} does not read the property "${property}"; the load is ended from outside after ${(0,numbers/* formatNumber */.ZV)(spec.load.durationMs / 1000)} s. A plan that ends before makes the run invalid.`,
    ];
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-properties.js


function judgeProperties(facts, spec) {
    const faults = [];
    const notes = [];
    const supplied = (0,supplied_properties/* suppliedProperties */.w)(spec);
    const readNames = new Set(facts.reads.map((read) => read.name));
    for (const [name, reads] of Map.groupBy(facts.reads, (read) => read.name)) {
        if (supplied.has(name) || facts.writes.has(name) || SET_BY_JMETER.has(name))
            continue;
        const otherCase = [...supplied.keys()].find((given) => given.toLowerCase() === name.toLowerCase());
        const open = reads.find((read) => read.by !== 'script' && read.default.kind === 'none');
        const first = open ?? reads[0];
        if (first === undefined)
            continue;
        if (otherCase !== undefined && (open !== undefined || !readNames.has(otherCase))) {
            faults.push(`${first.at} the plan reads the property "${name}", but the run gives "${otherCase}": JMeter tells upper and lower case apart. Write "${otherCase}" in the plan, or the plan's name in the configuration (load.names for our words).`);
        }
        else if (open !== undefined && spec.jmeter.propertiesFile !== null) {
            notes.push(`${open.at} the property "${name}" has no default; unless jmeter.properties sets it, JMeter uses "${whenMissing(open)}".`);
        }
        else if (open !== undefined) {
            faults.push(missingFault(name, open, [...supplied.keys()].filter((given) => !readNames.has(given))));
        }
    }
    return { faults, notes };
}
const SET_BY_JMETER = new Set(['START.MS', 'START.YMD', 'START.HMS', 'TESTSTART.MS', 'jmeter.version', 'user.dir']);
function missingFault(name, read, unreadNames) {
    const meant = (0,nearest_name/* nearestName */.q)(name, unreadNames);
    const question = meant === null ? '' : ` Did you mean "${meant}", which the run gives?`;
    const call = read.by === '__P' ? `\${__P(${name},<default>)}` : `\${__property(${name},,<default>)}`;
    return `${read.at} the plan reads the property "${name}", which has neither a value nor a default, so JMeter would use "${whenMissing(read)}".${question} Give it a value under properties: { ${JSON.stringify(name)}: … }, or write ${call} in the plan.`;
}
function whenMissing(read) {
    return read.by === '__property' ? read.name : '1';
}

// EXTERNAL MODULE: ./build/core/jmx/plan-element.js
var plan_element = __webpack_require__(1334);
;// CONCATENATED MODULE: ./build/core/jmx/quantity.js


function readQuantity(element, property, variables, scale = 1) {
    const found = (0,plan_element/* textOf */.b6)(element, property);
    return found === null || found.text.trim() === '' ? null : quantityOf([found.text], found.at, variables, scale);
}
function quantityOf(terms, at, variables, scale = 1) {
    const properties = terms.flatMap((term) => (0,evaluate/* evaluate */._)(term, { variables, properties: new Map() }).reads.map((read) => read.name));
    const bare = { terms, scale, literal: null, properties: [...new Set(properties)], at };
    return properties.length > 0 ? bare : { ...bare, literal: quantityValue(bare, { variables, properties: new Map() }) };
}
function quantityValue(quantity, surroundings) {
    let sum = 0;
    for (const term of quantity.terms) {
        const value = numberOf((0,evaluate/* evaluate */._)(term, surroundings).value);
        if (value === null)
            return null;
        sum += value;
    }
    return sum * quantity.scale;
}
function numberOf(text) {
    if (text === null || !/^\s*[-+]?(?:\d+\.?\d*|\.\d+)\s*$/.test(text))
        return null;
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-rates.js



function judgeRates(facts, spec) {
    const faults = [];
    const notes = [];
    if (spec.provider.workers < 2)
        return { faults, notes };
    for (const rate of facts.rates) {
        const text = multiplied(rate, facts, spec);
        if (text === null)
            continue;
        if (spec.load.users.kind === 'from-plan')
            notes.push(text);
        else
            faults.push(`${text} Give load.rate and read it there: \${__P(rate)} per second or \${__P(ratePerMin)} per minute, or run one worker.`);
    }
    return { faults, notes };
}
function multiplied(rate, facts, spec) {
    const surroundings = { variables: facts.variables, properties: (0,supplied_properties/* suppliedProperties */.w)(spec) };
    const sharedOut = (0,supplied_properties/* sharedOutProperties */.L)(spec);
    const fixed = rate.perSec.filter((quantity) => !quantity.properties.some((name) => sharedOut.has(name)));
    const values = fixed.map((quantity) => quantityValue(quantity, surroundings)).filter((value) => value !== null);
    const peak = Math.max(0, ...values);
    if (peak === 0)
        return null;
    const { workers } = spec.provider;
    return `${rate.at} "${rate.name}" (${rate.className}) makes ${(0,numbers/* formatRate */.CE)(peak)} on every worker, so ${workers} workers would make ${(0,numbers/* formatRate */.CE)(peak * workers)}.`;
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-traffic.js

function judgeTraffic(facts, spec) {
    return { faults: [], notes: [...hiddenNotes(facts), ...embeddedNotes(facts), ...listenerNotes(facts, spec)] };
}
function hiddenNotes(facts) {
    const hidden = facts.samplers.filter((sampler) => sampler.traffic === 'hidden');
    const first = hidden[0];
    if (first === undefined)
        return [];
    const names = hidden.map((sampler) => `${sampler.name} (${sampler.className})`);
    return [
        `${hidden.length === 1 ? 'One sampler leaves' : `${hidden.length} samplers leave`} no URL in the results (${listed(names)}; first at ${first.at}): where they send to is not watched.`,
    ];
}
function embeddedNotes(facts) {
    const open = facts.embedded.filter((embedded) => embedded.urlFilter === null);
    const first = open[0];
    if (first === undefined)
        return [];
    const names = [...new Set(open.map((embedded) => embedded.sampler))];
    return [
        `${names.length === 1 ? 'One sampler loads' : `${names.length} samplers load`} embedded resources without a URL filter (${listed(names)}; first at ${first.at}): a page decides which hosts get requests. Set "URLs must match" to the hosts of target.hosts.`,
    ];
}
function listenerNotes(facts, spec) {
    const enabled = facts.listeners.filter((listener) => listener.enabled);
    if (enabled.length === 0 || spec.jmeter.keepListeners)
        return [];
    const names = enabled.map((listener) => listener.name);
    return [
        `${enabled.length === 1 ? 'One listener is' : `${enabled.length} listeners are`} switched off in the workers' copy of the plan (${listed(names)}); jmeter.keepListeners: true keeps them.`,
    ];
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-plan.js







function judgePlan(facts, spec, exists) {
    const parts = [
        judgeGroups(facts),
        judgeLoadProperties(facts, spec),
        judgeProperties(facts, spec),
        judgeRates(facts, spec),
        judgeHosts(facts, spec),
        judgeTraffic(facts, spec),
        judgeFiles(facts, spec, exists),
    ];
    return {
        faults: parts.flatMap((part) => part.faults),
        notes: parts.flatMap((part) => part.notes).map((text) => ({ kind: 'preflight', severity: 'note', text })),
    };
}

;// CONCATENATED MODULE: ./build/core/jmx/plan-load.js

function planLoad(facts, properties) {
    const surroundings = { variables: facts.variables, properties: new Map(Object.entries(properties)) };
    const groups = facts.groups.filter((group) => group.enabled && group.phase === 'main');
    let users = 0;
    let rampUpSec = 0;
    const uncounted = [];
    for (const group of groups) {
        const own = plan_load_valueOf(group.users, surroundings);
        if (own === null)
            uncounted.push(group.name);
        users += own === null ? 1 : Math.max(0, Math.trunc(own));
        rampUpSec = Math.max(rampUpSec, rampUpOf(group, own, surroundings));
    }
    if (users > 0)
        return { usersPerWorker: users, rampUpMs: Math.round(rampUpSec * 1000), uncounted };
    const why = groups.length === 0 ? 'has no enabled thread group' : 'has enabled thread groups, but none starts a user';
    return {
        fault: `${facts.path}: load.users is from-plan, but the plan ${why}. Give a thread group its number of threads.`,
    };
}
function plan_load_valueOf(quantity, surroundings) {
    return quantity === null ? null : quantityValue(quantity, surroundings);
}
function rampUpOf(group, users, surroundings) {
    if (group.stepping !== null)
        return steppedRampUp(group.stepping, users, surroundings);
    return Math.max(0, ...group.rampUpSec.map((quantity) => quantityValue(quantity, surroundings) ?? 0));
}
function steppedRampUp(stepping, users, surroundings) {
    const of = (quantity) => Math.max(0, plan_load_valueOf(quantity, surroundings) ?? 0);
    const count = of(stepping.count);
    const first = of(stepping.burst) || count;
    const steps = count === 0 || users === null ? 0 : Math.max(0, Math.ceil((users - first) / count));
    return of(stepping.delaySec) + steps * of(stepping.everySec) + of(stepping.stepRampSec);
}

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(2918);
;// CONCATENATED MODULE: ./build/core/plan/expected-steady.js

const EXPECTED_JMETER_START_MS = 3_000;
function expectedSteadyWindows(times) {
    const grid = { startAtMs: 0, windowMs: (0,window_grid/* windowMsFor */.uy)(times) };
    const realStarts = [lastLaunchMs(times) + EXPECTED_JMETER_START_MS];
    return (0,window_grid/* steadyWindows */.mQ)(grid, {
        realStarts,
        rampUpMs: times.rampUpMs,
        warmUpMs: times.warmUpMs,
        stopAtMs: times.durationMs,
    });
}
function lastLaunchMs(times) {
    return (times.workers - 1) * times.staggerMs;
}

// EXTERNAL MODULE: ./build/core/plan/ids.js
var ids = __webpack_require__(6862);
;// CONCATENATED MODULE: ./build/core/plan/property-faults.js

function propertyFaults(draft) {
    const { spec, shares } = draft;
    const words = shares[0] === undefined ? [] : [...(0,properties/* offeredWords */.NG)(draft, shares[0], '').keys()];
    const sources = [
        ...words.map((word) => ({ name: (0,properties/* propertyName */.Bz)(spec.load.names, word), source: `load's word ${word}` })),
        ...Object.keys(spec.properties).map((name) => ({ name, source: `properties.${name}` })),
        ...Object.keys(spec.secrets).map((name) => ({ name, source: `secrets.${name}` })),
    ];
    const byName = Map.groupBy(sources, (entry) => entry.name);
    const faults = [];
    for (const [name, entries] of byName) {
        if (entries.length < 2)
            continue;
        const all = entries.map((entry) => entry.source).join(' and ');
        faults.push(`JMeter property ${JSON.stringify(name)}: set by ${all}, one source expected: remove one, or give our word another property by load.names.`);
    }
    return faults;
}

;// CONCATENATED MODULE: ./build/core/plan/plan-faults.js



function planFaults(spec, draft) {
    return [
        ...userFaults(spec, draft),
        ...timeFaults({ ...draft, workers: spec.provider.workers }, draft.windowMs),
        ...propertyFaults(draft),
        ...budgetFaults(spec, draft),
    ];
}
function userFaults(spec, draft) {
    const { workers } = spec.provider;
    const idle = draft.shares.filter((share) => share.users === 0).length;
    if (idle === 0)
        return [];
    switch (spec.load.users.kind) {
        case 'total':
            return [
                `load.users: ${draft.users} given, at least one per worker expected, and there are ${workers} workers: raise load.users or lower provider.workers.`,
            ];
        case 'groups':
            return [
                `load.groups: ${draft.users} users in all leave ${idle} of ${workers} workers without any, because each group is divided for itself and its remainder goes to the first workers: give one group at least ${workers} users or lower provider.workers.`,
            ];
        case 'from-plan':
            return [
                'load.users: from-plan given, but the plan does not say how many users it starts: give load.users a number, or a number of threads to an enabled thread group of the plan.',
            ];
    }
}
function timeFaults(times, windowMs) {
    const lastLaunch = lastLaunchMs(times);
    if (lastLaunch > 0 && lastLaunch >= times.durationMs) {
        return [
            `load.stagger: ${plan_faults_seconds(times.staggerMs)} given, but the last of ${times.workers} workers would start after ${plan_faults_seconds(lastLaunch)} in a load of ${plan_faults_seconds(times.durationMs)}: shorten load.stagger or lengthen load.duration.`,
        ];
    }
    const steady = expectedSteadyWindows(times);
    const count = steady === null ? 0 : steady.lastK - steady.firstK + 1;
    if (count >= window_grid/* MIN_STEADY_WINDOWS */.aG)
        return [];
    const steadyFromMs = lastLaunch + EXPECTED_JMETER_START_MS + times.rampUpMs + times.warmUpMs;
    const parts = `${lastLaunch > 0 ? `stagger of the last worker ${plan_faults_seconds(lastLaunch)}, ` : ''}JMeter's start ${plan_faults_seconds(EXPECTED_JMETER_START_MS)}, ramp-up ${plan_faults_seconds(times.rampUpMs)}, warm-up ${plan_faults_seconds(times.warmUpMs)}`;
    return [
        `load.duration: ${plan_faults_seconds(times.durationMs)} given, which leaves ${count} whole windows of ${plan_faults_seconds(windowMs)} after the ${plan_faults_seconds(steadyFromMs)} until the load is steady (${parts}), at least ${window_grid/* MIN_STEADY_WINDOWS */.aG} expected: make it ${plan_faults_seconds(sufficientDurationMs(times, steadyFromMs))} or longer, or shorten the rest.`,
    ];
}
function sufficientDurationMs(times, steadyFromMs) {
    const isEnough = (durationMs) => {
        const steady = expectedSteadyWindows({ ...times, durationMs });
        return steady !== null && steady.lastK - steady.firstK + 1 >= window_grid/* MIN_STEADY_WINDOWS */.aG;
    };
    const largestWindowMs = Math.max(10_000, 1_000 * Math.ceil(times.workers / 100));
    let durationMs = Math.ceil(steadyFromMs / 1_000) * 1_000 + (window_grid/* MIN_STEADY_WINDOWS */.aG + 2) * largestWindowMs;
    while (durationMs > 1_000 && isEnough(durationMs - 1_000))
        durationMs -= 1_000;
    return durationMs;
}
function budgetFaults(spec, draft) {
    const { wallMs } = spec.budget;
    if (wallMs === null || draft.worstCaseWallMs <= wallMs)
        return [];
    const restMs = draft.worstCaseWallMs - draft.durationMs;
    const { beforeEachLoad, afterEachLoad } = spec.hooks;
    const wait = spec.ready === null ? '' : 'wait for the target, ';
    const hooks = beforeEachLoad === null && afterEachLoad === null ? '' : 'run hooks, ';
    return [
        `budget.wall: ${plan_faults_seconds(wallMs)} given, but the run can take ${plan_faults_seconds(draft.worstCaseWallMs)} at worst (${plan_faults_seconds(draft.durationMs)} of load and ${plan_faults_seconds(restMs)} to ${wait}get workers ready, ${hooks}drain and take down): raise budget.wall to ${plan_faults_seconds(Math.ceil(draft.worstCaseWallMs / 1_000) * 1_000)} or shorten load.duration.`,
    ];
}
function plan_faults_seconds(ms) {
    return ms % 1_000 === 0 ? `${ms / 1_000}s` : `${ms}ms`;
}

;// CONCATENATED MODULE: ./build/core/plan/shares.js
function divideUsers(whole, workers) {
    const groups = typeof whole.users === 'number' ? [] : Object.entries(whole.users);
    const total = typeof whole.users === 'number' ? whole.users : groups.reduce((sum, [, users]) => sum + users, 0);
    const shares = [];
    let firstUser = whole.firstUser;
    for (let index = 0; index < workers; index += 1) {
        const own = groups.map(([name, users]) => [name, part(users, index, workers, whole.firstUser)]);
        const users = typeof whole.users === 'number'
            ? part(whole.users, index, workers, 0).users
            : own.reduce((sum, [, group]) => sum + group.users, 0);
        const ratePerSec = whole.ratePerSec === null || total === 0 ? null : (whole.ratePerSec * users) / total;
        shares.push({ index, count: workers, users, firstUser, groups: Object.fromEntries(own), ratePerSec });
        firstUser += users;
    }
    return shares;
}
function part(users, index, count, firstUser) {
    const least = Math.floor(users / count);
    const larger = users % count;
    return { users: least + (index < larger ? 1 : 0), firstUser: firstUser + index * least + Math.min(index, larger) };
}

;// CONCATENATED MODULE: ./build/core/plan/timings.js
const defaultTimings = Object.freeze({
    channelPollMs: 250,
    startDelayMs: 1_000,
    windowPollMs: 5_000,
    readyMs: 60_000,
    gracefulDrainMs: 10_000,
    resultsDrainMs: 30_000,
    heartbeatMs: 5_000,
    heartbeatDeadMs: 180_000,
    hookMs: 300_000,
    stopTermMs: 2_000,
    stopKillMs: 4_000,
});
function scaleTimings(factor) {
    const scale = (ms) => Math.max(1, Math.round(ms * factor));
    return {
        channelPollMs: scale(defaultTimings.channelPollMs),
        startDelayMs: scale(defaultTimings.startDelayMs),
        windowPollMs: scale(defaultTimings.windowPollMs),
        readyMs: scale(defaultTimings.readyMs),
        gracefulDrainMs: scale(defaultTimings.gracefulDrainMs),
        resultsDrainMs: scale(defaultTimings.resultsDrainMs),
        heartbeatMs: scale(defaultTimings.heartbeatMs),
        heartbeatDeadMs: scale(defaultTimings.heartbeatDeadMs),
        hookMs: scale(defaultTimings.hookMs),
        stopTermMs: scale(defaultTimings.stopTermMs),
        stopKillMs: scale(defaultTimings.stopKillMs),
    };
}

// EXTERNAL MODULE: ./build/core/plan/worst-case-wall.js
var worst_case_wall = __webpack_require__(3221);
;// CONCATENATED MODULE: ./build/core/plan/make-plan.js








function makePlan(spec, context) {
    const draft = draftPlan(spec, context);
    const faults = planFaults(spec, draft);
    if (faults.length > 0 || draft.expectedSteady === null)
        throw new run_error/* InputError */.d(faults);
    return { ...draft, expectedSteady: draft.expectedSteady };
}
function draftPlan(spec, context) {
    const { workers } = spec.provider;
    const timings = scaleTimings(spec.timingsFactor);
    const { runId } = context;
    const shares = divideUsers(wholeLoad(spec, context.fromPlan), workers);
    const times = {
        rampUpMs: spec.load.rampUpMs ?? context.fromPlan?.rampUpMs ?? 0,
        warmUpMs: spec.load.warmUpMs,
        durationMs: spec.load.durationMs,
        staggerMs: spec.load.staggerMs,
    };
    return {
        spec,
        runId,
        fleetId: (0,ids/* fleetId */.qj)(runId, 1),
        seed: Math.floor(context.random() * 2 ** 32),
        loads: [{ id: (0,ids/* loadId */.Ky)(1, 'main'), purpose: 'main' }],
        shares,
        users: shares.reduce((sum, share) => sum + share.users, 0),
        windowMs: (0,window_grid/* windowMsFor */.uy)({ durationMs: times.durationMs, workers }),
        ...times,
        expectedSteady: expectedSteadyWindows({ ...times, workers }),
        timings,
        worstCaseWallMs: (0,worst_case_wall/* worstCaseWallMs */.IT)(timings, times.durationMs, {
            readyWithinMs: spec.ready?.withinMs ?? 0,
            hooks: Object.values(spec.hooks).filter((hook) => hook !== null).length,
        }),
    };
}
function wholeLoad(spec, fromPlan) {
    return { users: usersOf(spec, fromPlan), firstUser: spec.load.firstUser, ratePerSec: spec.load.ratePerSec };
}
function usersOf(spec, fromPlan) {
    const { users } = spec.load;
    switch (users.kind) {
        case 'total':
            return users.users;
        case 'groups':
            return users.groups;
        case 'from-plan':
            return (fromPlan?.usersPerWorker ?? 0) * spec.provider.workers;
    }
}

// EXTERNAL MODULE: ./build/stages/collect-bundle.js + 1 modules
var collect_bundle = __webpack_require__(2980);
// EXTERNAL MODULE: ./build/stages/deal-data.js + 1 modules
var deal_data = __webpack_require__(5610);
// EXTERNAL MODULE: ./build/core/plan/paths.js
var paths = __webpack_require__(5128);
;// CONCATENATED MODULE: ./build/core/plan/script-file.js
function scriptFile(commandLine) {
    const [, double, single, bare] = /^\s*(?:"([^"]*)"|'([^']*)'|([^\s"'|&;<>()]+))(?=$|[\s|&;<>()])/.exec(commandLine) ?? [];
    const word = double ?? single ?? bare ?? '';
    const isForBash = single === undefined && /[$`\\*?[\]{}~=]/.test(word);
    return isForBash || !word.includes('/') ? null : word;
}

// EXTERNAL MODULE: ./build/stages/read-or-fault.js
var read_or_fault = __webpack_require__(6733);
;// CONCATENATED MODULE: ./build/stages/judge-hooks.js



async function judgeHooks(spec, workspace, faults) {
    for (const name of ['beforeEachLoad', 'afterEachLoad']) {
        const hook = spec.hooks[name];
        const file = hook === null ? null : scriptFile(hook.commandLine);
        if (hook === null || file === null)
            continue;
        await (0,read_or_fault/* readOrFault */.u)(`hooks.${name}`, (0,paths/* absolutePath */.Hi)(hook.dir, file), workspace, faults);
    }
}

// EXTERNAL MODULE: ./build/core/jmx/decode-plan.js
var decode_plan = __webpack_require__(4120);
// EXTERNAL MODULE: ./build/core/jmx/element-kinds.js
var element_kinds = __webpack_require__(7000);
;// CONCATENATED MODULE: ./build/core/jmx/hosts.js


function readHosts(elements) {
    return elements.flatMap((reached) => {
        if ((0,element_kinds/* isHttpSampler */.F9)(reached.element))
            return [...httpHost(reached), ...proxyHost(reached)];
        if (reached.element.className === 'TCPSampler')
            return tcpHost(reached);
        return [];
    });
}
function textInScope(reached, property) {
    for (const element of [reached.element, ...reached.defaults]) {
        const found = (0,plan_element/* textOf */.b6)(element, property);
        if (found !== null && found.text.trim() !== '')
            return { text: found.text.trim(), at: found.at };
    }
    return { text: '', at: reached.element.at };
}
function httpHost(reached) {
    const text = (property) => textInScope(reached, `HTTPSampler.${property}`).text;
    const domain = textInScope(reached, 'HTTPSampler.domain');
    const path = textInScope(reached, 'HTTPSampler.path');
    if (domain.text === '' && path.text === '')
        return [];
    return [
        {
            sampler: reached.element.name,
            kind: 'http',
            protocol: text('protocol'),
            domain: domain.text,
            port: text('port'),
            path: path.text,
            at: domain.at,
            pathAt: path.at,
        },
    ];
}
function proxyHost(reached) {
    const domain = textInScope(reached, 'HTTPSampler.proxyHost');
    if (domain.text === '')
        return [];
    const port = textInScope(reached, 'HTTPSampler.proxyPort').text;
    return [
        {
            sampler: reached.element.name,
            kind: 'proxy',
            protocol: '',
            domain: domain.text,
            port,
            path: '',
            at: domain.at,
            pathAt: domain.at,
        },
    ];
}
function tcpHost(reached) {
    const domain = textInScope(reached, 'TCPSampler.server');
    if (domain.text === '')
        return [];
    const port = textInScope(reached, 'TCPSampler.port').text;
    return [
        {
            sampler: reached.element.name,
            kind: 'tcp',
            protocol: '',
            domain: domain.text,
            port,
            path: '',
            at: domain.at,
            pathAt: domain.at,
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/jmx/element-texts.js
function expandedTexts(element) {
    const places = [{ text: element.name, at: element.at, variable: null }];
    const definesVariables = element.className === 'TestPlan' || element.className === 'Arguments';
    const visit = (node, variable) => {
        if (node.children.length === 0 && node.text !== '') {
            places.push({ text: node.text, at: `${element.file}:${node.line}`, variable });
        }
        const defined = definesVariables && node.attributes['elementType'] === 'Argument' ? variableName(node) : variable;
        for (const child of node.children)
            visit(child, defined);
    };
    for (const property of element.node.children) {
        if (property.attributes['name'] !== 'TestPlan.comments')
            visit(property, null);
    }
    return places;
}
function variableName(argument) {
    const named = argument.children.find((child) => child.attributes['name'] === 'Argument.name');
    return named?.text ?? argument.attributes['name'] ?? '';
}

// EXTERNAL MODULE: ./build/core/jmx/expression.js
var expression = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/core/jmx/files-in-text.js

function filesInText(text) {
    const stores = [...text.matchAll(STORE)].map((match) => ({ kind: 'keystore', path: match[1] ?? '' }));
    return text.includes('${__') ? [...stores, ...filesOf((0,expression/* parseExpression */.Y)(text))] : stores;
}
const STORE = /javax\.net\.ssl\.(?:key|trust)Store["']\s*,\s*["']([^"'\n]+)["']/g;
const READ_A_FILE = new Set(['__FileToString', '__StringFromFile', '__CSVRead']);
function filesOf(expression) {
    return expression.flatMap((part) => {
        if (part.kind !== 'function')
            return [];
        const inner = part.args.flatMap((argument) => filesOf(argument));
        const [name, ...more] = part.args[0] ?? [];
        const isLiteral = name?.kind === 'text' && more.length === 0;
        const isPattern = part.name === '__StringFromFile' && part.args.length > 2;
        if (!isLiteral || isPattern || !READ_A_FILE.has(part.name) || name.text.startsWith('*'))
            return inner;
        return [{ kind: 'other', path: name.text }, ...inner];
    });
}

;// CONCATENATED MODULE: ./build/core/jmx/plan-files.js




function readFiles(elements) {
    return elements.flatMap(({ element }) => [...plan_files_filesOf(element), ...namedInTexts(element)]);
}
function readDataSets(elements) {
    return elements.filter(({ element }) => element.className === 'CSVDataSet').map(({ element }) => dataSetOf(element));
}
function dataSetOf(element) {
    const text = (property) => (0,plan_element/* textOf */.b6)(element, property)?.text ?? '';
    const names = text('variableNames')
        .split(',')
        .map((name) => name.trim());
    return {
        name: element.name,
        filename: text('filename'),
        shareMode: text('shareMode'),
        ignoreFirstLine: (0,plan_element/* isSet */.vM)(element, 'ignoreFirstLine'),
        variableNames: names.filter((name) => name !== ''),
        quotedData: (0,plan_element/* isSet */.vM)(element, 'quotedData'),
        recycle: (0,plan_element/* isSet */.vM)(element, 'recycle'),
        delimiter: text('delimiter'),
        at: element.at,
    };
}
function plan_files_filesOf(element) {
    const one = (kind, property) => {
        const found = (0,plan_element/* textOf */.b6)(element, property);
        return found === null || found.text.trim() === ''
            ? []
            : [{ kind, path: found.text, element: element.name, at: found.at }];
    };
    if ((0,element_kinds/* isScript */.Kh)(element))
        return [...one('script', 'filename'), ...SCRIPT_FILES.flatMap((property) => one('script', property))];
    switch (element.className) {
        case 'IncludeController':
            return one('include', 'IncludeController.includepath');
        case 'CSVDataSet':
            return one('data', 'filename');
        case 'FTPSampler':
            return (0,plan_element/* isSet */.vM)(element, 'FTPSampler.upload') ? one('upload', 'FTPSampler.localfilename') : [];
        case 'SmtpSampler':
            return [...one('upload', 'SMTPSampler.attachFile'), ...one('keystore', 'SMTPSampler.trustStoreToUse')];
        default:
            return uploadsOf(element);
    }
}
const SCRIPT_FILES = ['BeanShellSampler.filename', 'BeanShellAssertion.filename', 'BSFSampler.filename'];
function uploadsOf(element) {
    const uploads = [];
    const visit = (node) => {
        const path = node.attributes['name'] === 'File.path' ? node.text : '';
        if (path.trim() !== '')
            uploads.push({ kind: 'upload', path, element: element.name, at: `${element.file}:${node.line}` });
        for (const child of node.children)
            visit(child);
    };
    visit(element.node);
    return uploads;
}
function namedInTexts(element) {
    return expandedTexts(element).flatMap(({ text, at }) => filesInText(text).map((file) => ({ ...file, element: element.name, at })));
}

;// CONCATENATED MODULE: ./build/core/jmx/plan-variables.js


function readVariables(elements) {
    const variables = new Map();
    for (const { element } of elements) {
        const table = element.className === 'TestPlan' ? (0,plan_element/* propertyNode */.Ef)(element, 'TestPlan.user_defined_variables') : element.node;
        if (element.className !== 'TestPlan' && element.className !== 'Arguments')
            continue;
        const rows = table?.children.find((child) => child.attributes['name'] === 'Arguments.arguments')?.children ?? [];
        for (const row of rows) {
            const value = row.children.find((child) => child.attributes['name'] === 'Argument.value');
            variables.set(variableName(row), value?.text ?? '');
        }
    }
    for (const { element } of elements) {
        if (element.className !== 'CSVDataSet')
            continue;
        for (const name of ((0,plan_element/* textOf */.b6)(element, 'variableNames')?.text ?? '').split(','))
            variables.delete(name.trim());
    }
    return variables;
}

// EXTERNAL MODULE: ./build/core/jmx/script-reads.js
var script_reads = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/core/jmx/property-reads.js





function readNames(elements, variables, readBeside) {
    const names = { reads: [], usedVariables: new Set(), writes: new Set(), scriptsSetVariables: false };
    for (const { element } of elements) {
        for (const { text, at, variable } of expandedTexts(element)) {
            collectExpression(text, at, variable, variables, names);
            if ((0,element_kinds/* isScript */.Kh)(element) || text.includes('props.') || text.includes('vars.'))
                collectScript(text, at, variables, names);
        }
        if (!(0,element_kinds/* isScript */.Kh)(element))
            continue;
        const path = (0,plan_element/* textOf */.b6)(element, 'filename')?.text ?? '';
        const bytes = path === '' || path.includes('${') ? null : readBeside(path);
        if (bytes !== null)
            collectScript(Buffer.from(bytes).toString('utf8'), `${path}:1`, variables, names);
    }
    return names;
}
const NOTHING_SUPPLIED = new Map();
function collectExpression(text, at, variable, variables, names) {
    if (!text.includes('${'))
        return;
    const own = (0,evaluate/* evaluate */._)(text, { variables: new Map(), properties: NOTHING_SUPPLIED });
    for (const read of own.reads)
        names.reads.push({ ...read, at, variable });
    for (const [, name] of text.matchAll(/\$\{__setProperty\(([^,)]+)/g))
        names.writes.add(name ?? '');
    if (variable !== null)
        return;
    for (const used of (0,evaluate/* evaluate */._)(text, { variables, properties: NOTHING_SUPPLIED }).variables)
        names.usedVariables.add(used);
}
function collectScript(text, at, variables, names) {
    const script = (0,script_reads/* readScript */.U)(text);
    for (const read of script.reads)
        names.reads.push({ ...read, at, variable: null });
    for (const written of script.writes)
        names.writes.add(written);
    for (const used of script.variables) {
        for (const inner of (0,evaluate/* evaluate */._)(`\${${used}}`, { variables, properties: NOTHING_SUPPLIED }).variables)
            names.usedVariables.add(inner);
    }
    if (script.setsVariables)
        names.scriptsSetVariables = true;
}

;// CONCATENATED MODULE: ./build/core/jmx/thread-groups.js



function readThreadGroups(top, variables) {
    const groups = [];
    const visit = (elements, enabled) => {
        for (const element of elements) {
            const on = enabled && element.enabled;
            if ((0,element_kinds/* isThreadGroup */.mI)(element))
                groups.push(groupOf(element, on, variables));
            else
                visit(element.children, on);
        }
    };
    visit(top, true);
    return groups;
}
function groupOf(element, enabled, variables) {
    const model = modelOf(element.className);
    return {
        name: element.name,
        className: element.className,
        phase: phaseOf(element.className),
        model,
        enabled,
        at: element.at,
        ...numbersOf(element, model, variables),
    };
}
function phaseOf(className) {
    if (className === 'SetupThreadGroup')
        return 'setup';
    return className === 'PostThreadGroup' ? 'teardown' : 'main';
}
function modelOf(className) {
    return MODELS.get(className) ?? 'unknown';
}
const MODELS = new Map([
    ['ThreadGroup', 'threads'],
    ['SetupThreadGroup', 'threads'],
    ['PostThreadGroup', 'threads'],
    ['OpenModelThreadGroup', 'open-model'],
    ['ConcurrencyThreadGroup', 'concurrency'],
    ['ArrivalsThreadGroup', 'arrivals'],
    ['FreeFormArrivalsThreadGroup', 'free-form-arrivals'],
    ['SteppingThreadGroup', 'stepping'],
    ['UltimateThreadGroup', 'ultimate'],
]);
function numbersOf(element, model, variables) {
    const read = (property, scale = 1) => readQuantity(element, property, variables, scale);
    const none = { users: null, rampUpSec: [], durationSec: null, stepping: null };
    switch (model) {
        case 'threads':
        case 'unknown':
            return {
                ...none,
                users: read('ThreadGroup.num_threads'),
                rampUpSec: present(read('ThreadGroup.ramp_time')),
                durationSec: (0,plan_element/* isSet */.vM)(element, 'ThreadGroup.scheduler') ? read('ThreadGroup.duration') : null,
            };
        case 'concurrency':
            return { ...none, users: read('TargetLevel'), ...arrivalTimes(element, read) };
        case 'arrivals':
            return { ...none, ...arrivalTimes(element, read) };
        case 'free-form-arrivals':
        case 'open-model':
            return none;
        case 'stepping':
            return {
                ...none,
                users: read('ThreadGroup.num_threads'),
                durationSec: read('flighttime'),
                stepping: steppingOf(read),
            };
        case 'ultimate':
            return { ...none, ...ultimateNumbers(element, variables) };
    }
}
function present(quantity) {
    return quantity === null ? [] : [quantity];
}
function arrivalTimes(element, read) {
    const scale = secondsPerUnit(element);
    return { rampUpSec: present(read('RampUp', scale)), durationSec: read('Hold', scale) };
}
function secondsPerUnit(element) {
    return (0,plan_element/* textOf */.b6)(element, 'Unit')?.text.trim() === 'S' ? 1 : 60;
}
function steppingOf(read) {
    return {
        delaySec: read('Threads initial delay'),
        burst: read('Start users count burst'),
        count: read('Start users count'),
        everySec: read('Start users period'),
        stepRampSec: read('rampUp'),
    };
}
function ultimateNumbers(element, variables) {
    const rows = (0,plan_element/* rowsOf */.RO)(element, 'ultimatethreadgroupdata');
    if (rows.length === 0)
        return { users: null, rampUpSec: [] };
    return {
        users: quantityOf(rows.map((row) => row[0] ?? ''), element.at, variables),
        rampUpSec: rows.map((row) => quantityOf([row[1] ?? '', row[2] ?? ''], element.at, variables)),
    };
}

;// CONCATENATED MODULE: ./build/core/jmx/rates.js



function readRates(elements, variables) {
    const rates = [];
    for (const { element } of elements) {
        const perSec = ratesOf(element, variables);
        if (perSec.length > 0)
            rates.push({ name: element.name, className: element.className, perSec, at: element.at });
    }
    return rates;
}
function ratesOf(element, variables) {
    switch (element.className) {
        case 'ConstantThroughputTimer':
            return pacesEachUser(element) ? [] : single(readQuantity(element, 'throughput', variables, 1 / 60));
        case 'PreciseThroughputTimer':
            return single(readQuantity(element, 'throughput', variables, 1 / periodSec(element)));
        case 'ArrivalsThreadGroup':
            return single(readQuantity(element, 'TargetLevel', variables, 1 / secondsPerUnit(element)));
        case 'FreeFormArrivalsThreadGroup':
            return tableRates(element, 'Schedule', variables, 1 / secondsPerUnit(element));
        case 'VariableThroughputTimer':
            return tableRates(element, 'load_profile', variables, 1);
        case 'OpenModelThreadGroup':
            return scheduleRates(element, variables);
        default:
            return [];
    }
}
function single(quantity) {
    return quantity === null ? [] : [quantity];
}
function pacesEachUser(element) {
    const mode = (0,plan_element/* textOf */.b6)(element, 'calcMode')?.text.trim() ?? '0';
    return mode === '' || mode === '0' || mode === 'calcMode.1';
}
function periodSec(element) {
    const seconds = Number((0,plan_element/* textOf */.b6)(element, 'throughputPeriod')?.text ?? '3600');
    return Number.isFinite(seconds) && seconds > 0 ? seconds : 3600;
}
function tableRates(element, property, variables, scale) {
    return (0,plan_element/* rowsOf */.RO)(element, property).flatMap((row) => row.slice(0, 2).map((cell) => quantityOf([cell], element.at, variables, scale)));
}
const SECONDS_PER = { ms: 0.001, s: 1, sec: 1, m: 60, min: 60, h: 3600, d: 86_400 };
function scheduleRates(element, variables) {
    const schedule = (0,plan_element/* textOf */.b6)(element, 'OpenModelThreadGroup.schedule');
    if (schedule === null)
        return [];
    const text = schedule.text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/\/\/[^\n]*/g, ' ');
    return [...text.matchAll(/\brate\s*\(((?:\$\{[^}]*\}|[^)/])*)\/?\s*([a-z]*)\s*\)/g)].map((match) => {
        const unit = SECONDS_PER[match[2] ?? ''] ?? 1;
        return quantityOf([match[1]?.trim() ?? ''], schedule.at, variables, 1 / unit);
    });
}

// EXTERNAL MODULE: ./build/core/jmx/xml-node.js
var xml_node = __webpack_require__(6068);
;// CONCATENATED MODULE: ./build/core/jmx/reach-elements.js





function reachElements(top, readInclude) {
    const walk = { top, readInclude, elements: [], includes: [], brokenModules: [], inside: [] };
    visit(top, null, [], walk);
    return walk;
}
const MAX_ELEMENTS = 200_000;
function visit(children, group, outer, walk) {
    const own = children.filter((child) => child.enabled && child.className === 'ConfigTestElement');
    const defaults = own.length === 0 ? outer : [...own, ...outer];
    for (const element of children) {
        if (!element.enabled || isParked(element, group))
            continue;
        if (walk.elements.length === MAX_ELEMENTS) {
            throw new run_error/* InputError */.d([
                `${element.at} the plan with its includes has more than ${MAX_ELEMENTS.toLocaleString('en-US')} elements.`,
            ]);
        }
        const insideOf = (0,element_kinds/* isThreadGroup */.mI)(element) ? element : group;
        walk.elements.push({ element, group: insideOf, defaults: withOwn(element, defaults) });
        if (element.className === 'IncludeController')
            visitInclude(element, insideOf, defaults, walk);
        else if (element.className === 'ModuleController')
            visitModule(element, insideOf, defaults, walk);
        else
            visit(element.children, insideOf, defaults, walk);
    }
}
function isParked(element, group) {
    return element.className === 'WorkBench' || (element.className === 'TestFragmentController' && group === null);
}
function withOwn(element, defaults) {
    const own = element.children.filter((child) => child.enabled && child.className === 'ConfigTestElement');
    return own.length === 0 ? defaults : [...own, ...defaults];
}
function visitInclude(element, group, defaults, walk) {
    const path = (0,plan_element/* textOf */.b6)(element, 'IncludeController.includepath')?.text ?? '';
    const bytes = path === '' ? null : walk.readInclude(path);
    walk.includes.push({ path, found: bytes !== null, at: element.at });
    if (bytes === null)
        return;
    if (walk.inside.includes(path))
        throw new run_error/* InputError */.d([`${element.at} the included file ${path} includes itself.`]);
    walk.inside.push(path);
    const top = (0,plan_element/* readElements */.cl)((0,xml_node/* readXml */.k)((0,decode_plan/* decodePlan */.s)(bytes, path), path), path);
    visit(fragmentOf(top), group, defaults, { ...walk, top });
    walk.inside.pop();
}
function fragmentOf(top) {
    for (const element of top) {
        if (element.className === 'TestPlan')
            return fragmentOf(element.children);
        if (element.className === 'TestFragmentController')
            return element.children;
    }
    return [];
}
function visitModule(element, group, defaults, walk) {
    const names = (0,plan_element/* listOf */.c3)(element, 'ModuleController.node_path');
    const target = findByPath(walk.top, names.slice(1));
    if (target === null) {
        walk.brokenModules.push({ name: element.name, target: names.slice(2).join(' / '), at: element.at });
        return;
    }
    if (walk.inside.includes(target))
        throw new run_error/* InputError */.d([
            `${element.at} the module controller "${element.name}" runs itself through "${target.name}".`,
        ]);
    walk.inside.push(target);
    walk.elements.push({ element: target, group, defaults });
    visit(target.children, group, defaults, walk);
    walk.inside.pop();
}
function findByPath(level, names) {
    const [name, ...rest] = names;
    if (name === undefined)
        return null;
    let found = null;
    for (const element of level) {
        if (element.name !== name || element.className === 'ModuleController')
            continue;
        found = (rest.length === 0 ? element : findByPath(element.children, rest)) ?? found;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/core/jmx/samplers.js


function readSamplers(elements) {
    return elements.flatMap(({ element, group }) => {
        if (!(0,element_kinds/* isSampler */.bQ)(element) || group === null)
            return [];
        const { name, className, at } = element;
        return [{ name, className, traffic: trafficOf(element), groupClass: group.className, at }];
    });
}
const WITHOUT_TRAFFIC = new Set(['TestAction', 'DebugSampler', 'DummySampler']);
function trafficOf(element) {
    if (WITHOUT_TRAFFIC.has(element.className))
        return 'none';
    return (0,element_kinds/* isHttpSampler */.F9)(element) ? 'url' : 'hidden';
}
function readEmbedded(elements) {
    return elements.flatMap((reached) => {
        const { element } = reached;
        const images = textInScope(reached, 'HTTPSampler.image_parser');
        if (!(0,element_kinds/* isHttpSampler */.F9)(element) || images.text.toLowerCase() !== 'true')
            return [];
        const filter = textInScope(reached, 'HTTPSampler.embedded_url_re').text;
        return [{ sampler: element.name, urlFilter: filter === '' ? null : filter, at: images.at }];
    });
}
function readScripts(elements) {
    return elements
        .map(({ element }) => element)
        .filter((element) => (0,element_kinds/* isScript */.Kh)(element))
        .map((element) => ({
        name: element.name,
        className: element.className,
        isSampler: (0,element_kinds/* isSampler */.bQ)(element),
        at: element.at,
    }));
}
function readTransactions(elements) {
    return elements
        .filter(({ element }) => element.className === 'TransactionController')
        .map((reached) => ({
        name: reached.element.name,
        generatesParent: textInScope(reached, 'TransactionController.parent').text.toLowerCase() === 'true',
        at: reached.element.at,
    }));
}
function readListeners(top, reached) {
    const listeners = [];
    const add = (element, enabled) => {
        listeners.push({ name: element.name, className: element.className, enabled, at: element.at });
    };
    const visit = (elements, enabled) => {
        for (const element of elements) {
            const on = enabled && element.enabled;
            if ((0,element_kinds/* isListener */.LD)(element))
                add(element, on);
            visit(element.children, on);
        }
    };
    visit(top, true);
    const file = top[0]?.file;
    const included = reached.filter(({ element }) => element.file !== file && (0,element_kinds/* isListener */.LD)(element));
    const once = new Map(included.map(({ element }) => [element.at, element]));
    for (const element of once.values())
        add(element, true);
    return listeners;
}

;// CONCATENATED MODULE: ./build/core/jmx/read-plan-facts.js











function readPlanFacts(main, readBeside) {
    const root = (0,xml_node/* readXml */.k)((0,decode_plan/* decodePlan */.s)(main.bytes, main.path), main.path);
    const top = (0,plan_element/* readElements */.cl)(root, main.path);
    const { elements, includes, brokenModules } = reachElements(top, readBeside);
    const variables = readVariables(elements);
    return {
        path: main.path,
        variables,
        includes,
        brokenModules,
        ...readNames(elements, variables, readBeside),
        groups: readThreadGroups(top, variables),
        tearDownOnShutdown: top.some((element) => (0,plan_element/* isSet */.vM)(element, 'TestPlan.tearDown_on_shutdown')),
        samplers: readSamplers(elements),
        hosts: readHosts(elements),
        embedded: readEmbedded(elements),
        listeners: readListeners(top, elements),
        dataSets: readDataSets(elements),
        files: readFiles(elements),
        scripts: readScripts(elements),
        rates: readRates(elements, variables),
        transactions: readTransactions(elements),
    };
}

;// CONCATENATED MODULE: ./build/stages/read-facts.js




const MAX_INCLUDE_ROUNDS = 20;
async function readFacts(spec, workspace, faults) {
    const bytes = await (0,read_or_fault/* readOrFault */.u)('plan', spec.planFile, workspace, faults);
    if (bytes === null)
        return null;
    try {
        const shown = spec.planFile.startsWith(`${spec.baseDir}/`) ? (0,paths/* pathBelow */.Br)(spec.baseDir, spec.planFile) : spec.planFile;
        return await readWithIncludes({ path: shown, bytes }, (0,paths/* folderOf */.yS)(spec.planFile), workspace);
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults);
        return null;
    }
}
async function readWithIncludes(main, folder, workspace) {
    const included = new Map();
    for (let round = 0;; round += 1) {
        const missing = new Set();
        const facts = readPlanFacts(main, (path) => {
            if (!included.has(path))
                missing.add(path);
            return included.get(path) ?? null;
        });
        if (missing.size === 0 || round === MAX_INCLUDE_ROUNDS)
            return facts;
        for (const path of missing)
            included.set(path, await readBeside((0,paths/* absolutePath */.Hi)(folder, path), workspace));
    }
}
function readBeside(path, workspace) {
    return workspace.read(path).catch(() => null);
}

;// CONCATENATED MODULE: ./build/stages/preflight.js









async function preflight(spec, workspace, origin) {
    const faults = [];
    const checks = parseChecks(spec, faults);
    await judgeHooks(spec, workspace, faults);
    const facts = await readFacts(spec, workspace, faults);
    const bundle = await (0,collect_bundle/* collectBundle */.F)(spec, workspace, faults);
    const plan = planOrFaults(spec, facts, origin, faults);
    if (facts === null)
        throw new run_error/* InputError */.d(faults);
    const judgement = judgePlan(facts, spec, (path) => bundle.holds(path));
    faults.push(...judgement.faults);
    if (plan !== null)
        faults.push(...(0,deal_data/* judgeRows */.J)(bundle, facts, plan));
    if (plan === null || faults.length > 0)
        throw new run_error/* InputError */.d(faults);
    return { plan, checks, facts, bundle, notes: judgement.notes };
}
function planOrFaults(spec, facts, origin, faults) {
    const isFromPlan = spec.load.users.kind === 'from-plan';
    if (isFromPlan && facts === null)
        return null;
    const fromPlan = isFromPlan && facts !== null ? planLoad(facts, spec.properties) : null;
    if (fromPlan !== null && 'fault' in fromPlan) {
        faults.push(fromPlan.fault);
        return null;
    }
    try {
        return makePlan(spec, { ...origin, fromPlan });
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults);
        return null;
    }
}


/***/ }),

/***/ 7818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ putBeforeStart)
/* harmony export */ });
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2918);
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);


async function putBeforeStart(channel, key, bytes) {
    try {
        await channel.put(key, bytes);
    }
    catch (error) {
        const hint = 'Make the results folder writable, free some disk, or name another folder by --results-dir.';
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StartError */ .D(`Workers cannot be given ${key}: ${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}.`, { hint, cause: error });
    }
}


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readOrFault)
/* harmony export */ });
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);

async function readOrFault(key, path, workspace, faults) {
    try {
        const bytes = await workspace.read(path);
        if (bytes === null)
            faults.push(`${key}: there is no file ${path}; correct the path or put the file there.`);
        return bytes;
    }
    catch (error) {
        faults.push(`${key}: ${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
        return null;
    }
}


/***/ })

};
