export const id = 81;
export const ids = [81];
export const modules = {

/***/ 66081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec)
});

// EXTERNAL MODULE: ./build/core/plan/paths.js
var paths = __webpack_require__(85128);
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
var json_path = __webpack_require__(79364);
// EXTERNAL MODULE: ./build/inputs/target-url.js
var target_url = __webpack_require__(39895);
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

// EXTERNAL MODULE: ./build/inputs/tree/node.js
var tree_node = __webpack_require__(45453);
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
    const node = (0,tree_node/* nodeAt */.oB)(root, ['target', 'ready', 'equals']);
    const text = typeof equals !== 'string' && node?.kind === 'scalar' ? node.written : String(equals);
    return { at: json, steps, equals: { kind: 'text', text } };
}

// EXTERNAL MODULE: ./build/inputs/scenario-name.js
var scenario_name = __webpack_require__(12958);
// EXTERNAL MODULE: ./build/inputs/schema/baseline.js
var schema_baseline = __webpack_require__(95067);
// EXTERNAL MODULE: ./build/inputs/host-rule.js
var host_rule = __webpack_require__(51871);
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

// EXTERNAL MODULE: ./build/inputs/tree/place.js
var place = __webpack_require__(13298);
;// CONCATENATED MODULE: ./build/inputs/build-spec.js








function buildSpec(config, root, baseDir, values) {
    const pathOf = (text, at) => (0,paths/* absolutePath */.Hi)((0,tree_node/* nodeAt */.oB)(root, at)?.place.folder ?? baseDir, text);
    const globOf = (text, at) => {
        const folder = (0,tree_node/* nodeAt */.oB)(root, at)?.place.folder ?? baseDir;
        return folder === baseDir ? text : (0,paths/* absolutePath */.Hi)(folder, text);
    };
    const hookSpec = (name) => {
        const commandLine = config.hooks[name];
        return commandLine === undefined
            ? null
            : { commandLine, dir: (0,tree_node/* nodeAt */.oB)(root, ['hooks', name])?.place.folder ?? baseDir };
    };
    const { jmeter, provider, budget, results } = config;
    return {
        name: config.name ?? (0,scenario_name/* scenarioName */.i)(config.plan) ?? '',
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
        results: results.kind === 'files' ? { kind: results.kind } : { kind: results.kind, index: results.index },
        checks: checkSpecs(config, root),
        builtInChecks: BUILT_IN_CHECKS.filter((name) => config.builtIn[name] === 'on'),
        labels: config.labels,
        ...values,
        mode: config.mode,
        baseline: baselineSpec(config),
        comparability: config.comparability,
        record: config.record,
    };
}
const BUILT_IN_CHECKS = ['abort-on-errors', 'stalled'];
function propertyTexts(config, root) {
    const texts = Object.entries(config.properties).map(([name, value]) => {
        const node = (0,tree_node/* nodeAt */.oB)(root, ['properties', name]);
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
function baselineSpec({ baseline }) {
    const { key, ...rest } = baseline ?? schema_baseline/* baselineSchema */.d.parse({});
    return { isConfigured: baseline !== undefined, ...rest, key: key ?? null };
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
            position: (0,place/* placeText */.Z)((0,tree_node/* placeAt */.BW)(root, at)),
        };
    });
}

// EXTERNAL MODULE: ./build/core/render/nearest-name.js
var nearest_name = __webpack_require__(88801);
// EXTERNAL MODULE: ./build/core/plan/properties.js
var properties = __webpack_require__(57231);
// EXTERNAL MODULE: ./build/inputs/given-text.js
var given_text = __webpack_require__(92765);
;// CONCATENATED MODULE: ./build/inputs/cross-faults.js





function crossFaults(root) {
    return [
        ...userFaults(root),
        ...rampUpFaults(root),
        ...nameFaults(root),
        ...wordFaults(root),
        ...dataFaults(root),
        ...purposeFaults(root),
    ];
}
function userFaults(root) {
    const load = (0,tree_node/* nodeAt */.oB)(root, ['load']);
    if (load?.kind !== 'block')
        return [];
    const users = (0,tree_node/* nodeAt */.oB)(load, ['users']);
    const groups = (0,tree_node/* nodeAt */.oB)(load, ['groups']);
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
    const node = (0,tree_node/* nodeAt */.oB)(root, path);
    return node?.kind === 'scalar' && isPositiveInteger(node.value) ? node.value : null;
}
function isPositiveInteger(value) {
    return Number.isSafeInteger(value) && value > 0;
}
function rampUpFaults(root) {
    const users = (0,tree_node/* nodeAt */.oB)(root, ['load', 'users']);
    const isFromPlan = users?.kind === 'scalar' && users.value === 'from-plan';
    if (isFromPlan || (0,tree_node/* nodeAt */.oB)(root, ['load'])?.kind !== 'block' || (0,tree_node/* nodeAt */.oB)(root, ['load', 'rampUp']) !== null)
        return [];
    return [fault(root, ['load', 'rampUp'], 'missing, a duration such as 60s expected (0s starts all users at once)')];
}
function nameFaults(root) {
    const plan = (0,tree_node/* nodeAt */.oB)(root, ['plan']);
    if ((0,tree_node/* nodeAt */.oB)(root, ['name']) !== null || plan?.kind !== 'scalar' || typeof plan.value !== 'string')
        return [];
    if ((0,scenario_name/* scenarioName */.i)(plan.value) !== null)
        return [];
    return [fault(root, ['name'], `missing, and the plan's name does not make one, a name such as checkout expected`)];
}
function wordFaults(root) {
    const names = (0,tree_node/* nodeAt */.oB)(root, ['load', 'names']);
    if (names?.kind !== 'block')
        return [];
    const groups = (0,tree_node/* nodeAt */.oB)(root, ['load', 'groups']);
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
    const data = (0,tree_node/* nodeAt */.oB)(root, ['data']);
    if (data?.kind !== 'list')
        return [];
    const faults = [];
    const seen = new Set();
    for (const [index, item] of data.items.entries()) {
        const text = (key) => {
            const node = (0,tree_node/* nodeAt */.oB)(item, [key]);
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
function purposeFaults(root) {
    const checks = (0,tree_node/* nodeAt */.oB)(root, ['checks']);
    const isEmpty = checks === null || (checks.kind === 'list' && checks.items.length === 0);
    if (!isEmpty || (0,tree_node/* nodeAt */.oB)(root, ['baseline']) !== null)
        return [];
    const expected = 'a list of checks such as [error_rate < 1%], or baseline: {} to compare with earlier runs, expected';
    return [fault(root, ['checks'], `${(0,given_text/* givenText */.x)(checks, ['checks'])}, ${expected}`)];
}
function fault(root, path, text) {
    return { place: (0,tree_node/* placeAt */.BW)(root, path), path: path.join('.'), text };
}
function keyFault(root, path, text) {
    return { place: (0,tree_node/* keyPlaceAt */.qb)(root, path) ?? (0,tree_node/* placeAt */.BW)(root, path), path: path.join('.'), text };
}

;// CONCATENATED MODULE: ./build/inputs/deep-freeze.js
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    for (const inner of Object.values(value))
        deepFreeze(inner);
    return Object.freeze(value);
}

// EXTERNAL MODULE: ./build/inputs/fault.js
var inputs_fault = __webpack_require__(17324);
// EXTERNAL MODULE: ./build/inputs/flags.js
var inputs_flags = __webpack_require__(16203);
;// CONCATENATED MODULE: ./build/inputs/flag-tree.js


function flagTree(source, faults) {
    const root = new Map();
    for (const [word, path] of Object.entries(PATHS)) {
        const text = (0,inputs_flags/* flagText */.u)(source, word);
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
    record: ['record'],
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
    for (const line of ((0,inputs_flags/* flagText */.u)(source, 'properties') ?? '').split(/\r\n|\r|\n/)) {
        if (line.trim() === '')
            continue;
        const cut = line.indexOf('=');
        const name = line.slice(0, Math.max(0, cut)).trim();
        if (name === '' || name === '__proto__') {
            faults.push({
                place,
                path: 'properties',
                text: `${(0,given_text/* givenText */.x)(scalar(line, place), [])}, name=value in each line expected`,
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
        const given = JSON.stringify(((0,inputs_flags/* flagText */.u)(source, word) ?? '').toWellFormed());
        faults.push({ place: flagPlace(source, word), path: '', text: `${given} given, ${expected} expected` });
    };
    const buildText = (word) => {
        const text = (0,inputs_flags/* flagText */.u)(source, word);
        if (text !== null && /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text))
            refuse(word, 'a text in one line');
        return text;
    };
    return {
        build: { sha: buildText('buildSha'), ref: buildText('buildRef'), repository: buildText('buildRepository') },
        failOn: readFailOn((0,inputs_flags/* flagText */.u)(source, 'failOn'), refuse),
        timingsFactor: readTimings((0,inputs_flags/* flagText */.u)(source, 'timings'), refuse),
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
var host_list = __webpack_require__(64225);
// EXTERNAL MODULE: ./build/inputs/schema/target.js
var schema_target = __webpack_require__(94465);
// EXTERNAL MODULE: ./build/inputs/tree/plain-value.js
var plain_value = __webpack_require__(44893);
;// CONCATENATED MODULE: ./build/inputs/ready-faults.js






function readyFaults(root, build) {
    const node = (0,tree_node/* nodeAt */.oB)(root, ['target']);
    const target = node === null ? null : schema_target/* targetSchema */.t.safeParse((0,plain_value/* plainValue */._)(node));
    if (target?.success !== true || target.data.ready === undefined)
        return [];
    const { json, equals } = target.data.ready;
    const faults = [];
    const add = (key, text) => {
        const path = ['target', 'ready', key];
        faults.push({ place: (0,tree_node/* placeAt */.BW)(root, path), path: path.join('.'), text });
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
        add('equals', '"build" given, but the build is not named: a commit as `build-sha` expected with it');
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

// EXTERNAL MODULE: ./build/inputs/schema-faults.js + 2 modules
var schema_faults = __webpack_require__(81540);
// EXTERNAL MODULE: ./build/inputs/schema/config.js + 3 modules
var config = __webpack_require__(96546);
// EXTERNAL MODULE: ./build/inputs/tree/load-tree.js + 1 modules
var load_tree = __webpack_require__(9260);
// EXTERNAL MODULE: ./build/inputs/tree/merge-nodes.js
var merge_nodes = __webpack_require__(58641);
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
    const flagSource = { ...source, nameOf: source.nameOfFlag ?? inputs_flags/* commandLineName */.V };
    const values = flagValues(flagSource, faults);
    const flags = flagTree(flagSource, faults);
    const file = await (0,load_tree/* loadTree */.r)({ path, name: source.configFile }, source.readText);
    faults.push(...file.faults);
    if (file.root === null)
        (0,inputs_fault/* throwFaults */.G)(faults);
    const merged = file.root === null ? flags : (0,merge_nodes/* mergeNodes */.U)(file.root, flags);
    const root = putVariables(merged, source.env, faults);
    const parsed = config/* configSchema */.Q.safeParse((0,plain_value/* plainValue */._)(root));
    if (!parsed.success)
        faults.push(...(0,schema_faults/* schemaFaults */.d)(root, parsed.error.issues));
    faults.push(...crossFaults(root), ...readyFaults(root, values.build));
    (0,inputs_fault/* throwFaults */.G)(faults);
    if (!parsed.success)
        throw new Error('the schema refused a configuration without a fault', { cause: parsed.error });
    return deepFreeze(buildSpec(parsed.data, root, (0,paths/* folderOf */.yS)(path), values));
}

// EXTERNAL MODULE: ./build/shell/read-text-file.js
var read_text_file = __webpack_require__(53764);
;// CONCATENATED MODULE: ./build/cli/read-spec.js


function readSpec(options, env) {
    const { config, ...flags } = options;
    return readRunSpec({
        configFile: config,
        workingDir: process.cwd(),
        flags,
        env: (name) => env[name],
        readText: read_text_file/* readTextFile */.G,
    });
}


/***/ }),

/***/ 17324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ throwFaults)
/* harmony export */ });
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12918);
/* harmony import */ var _tree_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13298);


function throwFaults(faults) {
    if (faults.length === 0)
        return;
    const sorted = [...faults].sort((a, b) => (0,_tree_place_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .i)(a.place, b.place));
    throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([...new Set(sorted.map(faultSentence))]);
}
function faultSentence(fault) {
    const hasPath = fault.path !== '' && fault.place.kind === 'file';
    return `${(0,_tree_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(fault.place)}${hasPath ? ` ${fault.path}` : ''}: ${fault.text}`;
}


/***/ }),

/***/ 16203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ commandLineName),
/* harmony export */   u: () => (/* binding */ flagText)
/* harmony export */ });
function commandLineName(word) {
    return `--${word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
function flagText(source, word) {
    const text = source.flags[word]?.trim() ?? '';
    return text === '' ? null : text;
}


/***/ }),

/***/ 92765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ givenText)
/* harmony export */ });
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


/***/ }),

/***/ 81540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ schemaFaults)
});

// EXTERNAL MODULE: ./build/core/render/nearest-name.js
var nearest_name = __webpack_require__(88801);
// EXTERNAL MODULE: ./build/inputs/given-text.js
var given_text = __webpack_require__(92765);
// EXTERNAL MODULE: ./build/inputs/config-schema.js
var config_schema = __webpack_require__(83530);
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
    'guards',
    'metrics',
    'budget.cost',
    'provider.instanceTypes',
    'provider.maxLifetime',
    'provider.region',
    'provider.securityGroups',
    'provider.subnets',
    'provider.tags',
    'target.tags',
]);
const laterValues = new Map([
    ['mode', ['paired', 'capacity']],
    ['provider.kind', ['aws']],
    ['results.kind', ['s3']],
]);

// EXTERNAL MODULE: ./build/inputs/tree/node.js
var tree_node = __webpack_require__(45453);
;// CONCATENATED MODULE: ./build/inputs/schema-faults.js





function schemaFaults(root, issues) {
    return issues.flatMap((issue) => issueFaults(root, issue, []));
}
function issueFaults(root, issue, above) {
    const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
    const node = (0,tree_node/* nodeAt */.oB)(root, path);
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
            return [keyFault(root, path, issue.issues[0]?.message ?? issue.message)];
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
    const place = (0,tree_node/* keyPlaceAt */.qb)(root, path) ?? (0,tree_node/* placeAt */.BW)(root, path);
    if (laterKeys.has(path.join('.'))) {
        return { place, path: path.join('.'), text: 'this version does not support the key: remove it' };
    }
    const known = knownKeys(parent);
    const near = (0,nearest_name/* nearestName */.q)(key, known);
    const advice = near === null ? `one of ${known.join(', ')} expected` : `did you mean ${near}?`;
    return { place, path: path.join('.'), text: `unknown key given, ${advice}` };
}
function keyFault(root, path, expected) {
    const key = String(path.at(-1) ?? '');
    const place = (0,tree_node/* keyPlaceAt */.qb)(root, path) ?? (0,tree_node/* placeAt */.BW)(root, path);
    return {
        place,
        path: path.slice(0, -1).join('.'),
        text: `the key ${JSON.stringify(key)} given, ${expected} expected`,
    };
}
function valueFault(root, path, expected) {
    const node = (0,tree_node/* nodeAt */.oB)(root, path);
    const name = path.join('.');
    const later = node?.kind === 'scalar' && (laterValues.get(name)?.includes(String(node.value)) ?? false);
    const text = later
        ? `${(0,given_text/* givenText */.x)(node, path)}, which this version does not support, ${expected} expected`
        : `${(0,given_text/* givenText */.x)(node, path)}, ${expected} expected`;
    return { place: (0,tree_node/* placeAt */.BW)(root, path), path: name, text };
}


/***/ }),

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ loadTree)
});

// EXTERNAL MODULE: ./build/core/plan/paths.js
var paths = __webpack_require__(85128);
// EXTERNAL MODULE: ./build/inputs/given-text.js
var given_text = __webpack_require__(92765);
// EXTERNAL MODULE: ./build/inputs/tree/merge-nodes.js
var merge_nodes = __webpack_require__(58641);
// EXTERNAL MODULE: ./build/inputs/tree/node.js
var node = __webpack_require__(45453);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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
            text: 'there is no such file, a configuration expected: create it, or name another as `config`',
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
        const given = (0,given_text/* givenText */.x)(parsed.root, []);
        return { root: null, faults: [{ place: source.place, path: '', text: `${given}, a block of keys expected` }] };
    }
    const link = (0,node/* nodeAt */.oB)(parsed.root, ['extends']);
    if (link?.kind !== 'scalar' || typeof link.value !== 'string')
        return parsed;
    const base = await loadExtended(link.value, link.place, source, readText);
    return {
        root: base.root === null ? parsed.root : (0,merge_nodes/* mergeNodes */.U)(base.root, parsed.root),
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


/***/ }),

/***/ 58641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mergeNodes)
/* harmony export */ });
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


/***/ }),

/***/ 45453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   qb: () => (/* binding */ keyPlaceAt)
/* harmony export */ });
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


/***/ }),

/***/ 13298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   i: () => (/* binding */ comparePlaces)
/* harmony export */ });
function placeText(place) {
    return place.kind === 'flag' ? place.source : `${place.source}:${place.line}:${place.column}`;
}
function comparePlaces(a, b) {
    return a.rank - b.rank || a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 44893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
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


/***/ }),

/***/ 53764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12918);


async function readTextFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return null;
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([`${path} cannot be read: ${error.message}. A text file is expected.`]);
    }
}


/***/ })

};
