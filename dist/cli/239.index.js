export const id = 239;
export const ids = [239];
export const modules = {

/***/ 73362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/jmx/plan-element.js
var plan_element = __webpack_require__(21334);
;// CONCATENATED MODULE: ./build/core/jmx/plugin-classes.js
function pluginClasses(top) {
    const found = new Set();
    const visit = (elements) => {
        for (const { fullName, children } of elements) {
            if (fullName.includes('.') && !fullName.startsWith('org.apache.jmeter.'))
                found.add(fullName);
            visit(children);
        }
    };
    visit(top);
    return [...found];
}

// EXTERNAL MODULE: ./build/core/jmx/xml-node.js
var xml_node = __webpack_require__(46068);
// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/core/jmx/judge-groups.js
var judge_groups = __webpack_require__(47050);
// EXTERNAL MODULE: ./build/core/jmx/users-words.js + 1 modules
var users_words = __webpack_require__(30294);
// EXTERNAL MODULE: ./build/core/plan/properties.js
var properties = __webpack_require__(57231);
;// CONCATENATED MODULE: ./build/inputs/propose/supplied-names.js

function suppliedNames(facts, names, users) {
    const always = properties/* propertyWords */.dW.filter((word) => !DEPENDING.has(word));
    const ofUsers = users.flatMap((word) => [word, word.replace(/^users\b/, 'firstUser')]);
    const words = [...always, ...ofUsers, ...(users.length > 0 ? ['users', 'rampUp'] : [])];
    return new Set([...words.map((word) => (0,properties/* propertyName */.Bz)(names, word)), ...facts.writes, ...SET_BY_JMETER]);
}
const DEPENDING = new Set(['users', 'rampUp', 'rate', 'ratePerMin']);
const SET_BY_JMETER = ['START.MS', 'START.YMD', 'START.HMS', 'TESTSTART.MS', 'jmeter.version', 'user.dir'];

// EXTERNAL MODULE: ./build/inputs/scenario-name.js
var scenario_name = __webpack_require__(12958);
// EXTERNAL MODULE: ./build/core/jmx/evaluate.js + 1 modules
var evaluate = __webpack_require__(20601);
;// CONCATENATED MODULE: ./build/inputs/propose/path-beside.js
function pathBeside(planPath, fromPlan) {
    if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(fromPlan))
        return null;
    const folder = planPath.includes('/') ? planPath.slice(0, planPath.lastIndexOf('/') + 1) : '';
    const kept = [];
    const path = `${folder}${fromPlan.replace(/^~\//, '').replaceAll('\\', '/')}`;
    for (const part of path.split('/')) {
        if (part === '..' && kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else if (part !== '.' && part !== '')
            kept.push(part);
    }
    return `${path.startsWith('/') ? '/' : ''}${kept.join('/')}`;
}

;// CONCATENATED MODULE: ./build/inputs/propose/yaml-text.js
function yamlText(text) {
    return isPlain(text) ? text : JSON.stringify(text);
}
function yamlComment(text, indentation = '') {
    return `${indentation}# ${text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim()}`;
}
function isPlain(text) {
    return (/^[A-Za-z_/.][\w/.-]*(?: [\w/.-]+)*$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan|\.+|[\d.e_]+)$/i.test(text));
}

;// CONCATENATED MODULE: ./build/inputs/propose/propose-files.js



function proposeFiles(facts, planPath, plugins) {
    const seen = new Set();
    const data = [];
    const files = [];
    const open = [];
    for (const file of facts.files) {
        const expression = file.kind === 'include' ? file.path : propose_files_valueOf(file.path, facts);
        const path = expression === null ? null : pathBeside(planPath, expression.trim());
        if (path === null)
            open.push(expression === null
                ? `The file that ${JSON.stringify(file.element)} names by ${file.path} is computed: list it under files, if the plan brings it.`
                : `${JSON.stringify(file.element)} names ${expression} by an absolute path, which workers do not have: name it relative to the plan.`);
        else if (!seen.has(path) && path !== '') {
            seen.add(path);
            if (file.kind === 'data')
                data.push(`  - file: ${yamlText(path)}`, `    split: ${splitOf(file.path, facts)}`);
            else
                files.push(`  - ${yamlText(path)}`);
        }
    }
    return {
        lines: [
            ...(files.length > 0 ? ['# Copied with their places relative to the plan.', 'files:', ...files] : []),
            ...(data.length > 0
                ? ['# lines deals the rows to the workers in turn; none gives each worker the whole file.', 'data:', ...data]
                : []),
            ...open.map((text) => yamlComment(`Open: ${text}`)),
            ...pluginLines(plugins),
        ],
        names: {},
        open,
    };
}
function propose_files_valueOf(path, facts) {
    return (0,evaluate/* evaluate */._)(path, { variables: facts.variables, properties: new Map() }).value;
}
function splitOf(filename, facts) {
    const set = facts.dataSets.find((one) => one.filename === filename);
    return set?.shareMode === 'shareMode.thread' ? 'none' : 'lines';
}
function pluginLines(plugins) {
    const [first] = plugins;
    if (first === undefined)
        return [];
    const more = plugins.length === 1 ? '' : ` and ${plugins.length - 1} more`;
    return [
        yamlComment(`The plan needs plugins (${first}${more}). Name their jars, unless JMeter has them:`),
        '# jmeter:',
        '#   plugins: [lib/*.jar]',
    ];
}

// EXTERNAL MODULE: ./build/core/jmx/plan-load.js
var plan_load = __webpack_require__(68080);
// EXTERNAL MODULE: ./build/core/jmx/quantity.js
var jmx_quantity = __webpack_require__(98293);
;// CONCATENATED MODULE: ./build/inputs/propose/propose-load.js





const LEAST_STEADY_SEC = 60;
const PROPOSED_STEADY_SEC = 120;
function proposeLoad(facts, planPath) {
    const groups = (0,users_words/* loadGroups */.F)(facts.groups);
    const words = (0,users_words/* usersWords */.a)(groups, {});
    const ramp = rampUpOf(groups);
    const surroundings = { variables: facts.variables, properties: new Map() };
    const takesUsers = canTakeUsers(groups, words) && ramp !== null;
    const users = takesUsers ? userLines(words, surroundings) : fromPlanLines(facts, planPath);
    const rampUpSec = takesUsers ? seconds(ramp, surroundings) : fromPlanRampUpSec(facts);
    const duration = durationOf(groups, facts, rampUpSec, surroundings);
    const rampUpProperty = takesUsers ? ramp.property : null;
    const names = {
        ...(takesUsers ? userNames(words) : {}),
        ...(rampUpProperty === null || rampUpProperty === 'rampUp' ? {} : { rampUp: rampUpProperty }),
        ...duration.names,
    };
    const rampUpLines = takesUsers ? [`  rampUp: ${durationText(rampUpSec)}`] : [];
    return {
        lines: [
            'load:',
            ...users.lines,
            ...rampUpLines,
            '  # warmUp: 30s # time after the ramp-up that is not judged: caches fill, code is compiled',
            ...duration.lines,
            ...rateLines(facts),
        ],
        names,
        open: users.open,
        users: takesUsers ? drivenWords(words).map(([, { word }]) => word) : [],
    };
}
function canTakeUsers(groups, words) {
    const all = [...words.values()];
    if (!all.some(({ property }) => property !== null))
        return false;
    return all[0]?.word === 'users' || !groups.some((group) => group.users?.properties.includes('users') === true);
}
function userLines(words, surroundings) {
    const entries = drivenWords(words);
    const count = (group) => Math.max(1, Math.trunc((group.users === null ? null : defaultOf(group.users, surroundings)) ?? 1));
    const [first] = entries;
    if (first?.[1].word === 'users') {
        const isGiven = first[0].users !== null && defaultOf(first[0].users, surroundings) !== null;
        const origin = isGiven ? 'the default of the plan' : 'the plan has no default';
        return { lines: [`  users: ${count(first[0])} # ${origin}; over the whole fleet`], open: [] };
    }
    const groups = entries.map(([group, { word }]) => `    ${yamlText(groupOf(word))}: ${count(group)}`);
    return { lines: ['  groups: # users of each thread group, over the whole fleet', ...groups], open: [] };
}
function drivenWords(words) {
    return [...words].filter(([, { property }]) => property !== null);
}
function userNames(words) {
    return Object.fromEntries([...words.values()].flatMap(({ word, property }) => property === null || property === word ? [] : [[word, property]]));
}
function groupOf(word) {
    return word.slice('users.'.length);
}
function fromPlanLines(facts, planPath) {
    const own = (0,plan_load/* planLoad */.O)(facts, {});
    const many = 'fault' in own ? '' : `: ${own.usersPerWorker} on each worker`;
    const advice = `The plan does not read its users and ramp-up, so its own numbers hold${many}. To set them here: loadtest-action parameterise ${planPath} --write`;
    const open = 'fault' in own ? [own.fault] : [];
    return {
        lines: [yamlComment(advice, '  '), ...open.map((text) => yamlComment(`Open: ${text}`, '  ')), '  users: from-plan'],
        open,
    };
}
function rampUpOf(groups) {
    const quantities = groups.flatMap((group) => [...group.rampUpSec, ...steps(group)]);
    const read = quantities.flatMap(({ properties }) => properties);
    const property = read.includes('rampUp') ? 'rampUp' : (read[0] ?? null);
    if (property === null)
        return quantities.every(({ literal }) => literal === 0) ? { property, quantities } : null;
    const driven = quantities.filter(({ properties }) => properties.includes(property));
    return driven.some(({ scale }) => scale !== 1) ? null : { property, quantities: driven };
}
function steps({ stepping }) {
    if (stepping === null)
        return [];
    const { delaySec, burst, count, everySec, stepRampSec } = stepping;
    return [delaySec, burst, count, everySec, stepRampSec].filter((quantity) => quantity !== null);
}
function seconds(ramp, surroundings) {
    return Math.round(Math.max(0, ...ramp.quantities.map((quantity) => defaultOf(quantity, surroundings) ?? 0)));
}
function fromPlanRampUpSec(facts) {
    const own = (0,plan_load/* planLoad */.O)(facts, {});
    return 'fault' in own ? 0 : Math.ceil(own.rampUpMs / 1_000);
}
function durationOf(groups, facts, rampUpSec, surroundings) {
    const quantities = groups.flatMap(({ durationSec }) => (durationSec === null ? [] : [durationSec]));
    const property = quantities.flatMap(({ properties }) => properties)[0];
    const names = property === undefined || facts.reads.some(({ name }) => name === 'duration') ? {} : { duration: property };
    const own = Math.round(Math.max(0, ...quantities.map((quantity) => defaultOf(quantity, surroundings) ?? 0)));
    const isLongEnough = own >= rampUpSec + LEAST_STEADY_SEC;
    const proposed = isLongEnough ? own : Math.ceil((rampUpSec + PROPOSED_STEADY_SEC) / 60) * 60;
    const why = own > 0 && !isLongEnough ? `; the ${own} s of the plan are too short to be judged` : '';
    return {
        lines: [`  duration: ${durationText(proposed)} # from start to stop, ramp-up included${why}`],
        names,
    };
}
function rateLines(facts) {
    if (!facts.reads.some(({ name }) => name === 'rate' || name === 'ratePerMin'))
        return [];
    return ['  # rate: 50/s # the plan reads a rate; without this line its own default holds on each worker'];
}
function durationText(sec) {
    return sec > 0 && sec % 60 === 0 ? `${sec / 60}m` : `${sec}s`;
}
function defaultOf(quantity, surroundings) {
    const reads = quantity.terms.flatMap((term) => (0,evaluate/* evaluate */._)(term, surroundings).reads);
    return reads.some((read) => read.default.kind === 'none') ? null : (0,jmx_quantity/* quantityValue */.$5)(quantity, surroundings);
}

// EXTERNAL MODULE: ./build/core/jmx/resolve-host.js
var resolve_host = __webpack_require__(78597);
// EXTERNAL MODULE: ./build/core/plan/host-list.js
var host_list = __webpack_require__(64225);
// EXTERNAL MODULE: ./build/inputs/host-rule.js
var host_rule = __webpack_require__(51871);
// EXTERNAL MODULE: ./build/inputs/target-url.js
var target_url = __webpack_require__(39895);
;// CONCATENATED MODULE: ./build/inputs/propose/propose-target.js






function proposeTarget(facts, planPath) {
    const surroundings = { variables: facts.variables, properties: new Map() };
    const places = facts.hosts.map((fact) => placeOf(fact, surroundings));
    const known = places.filter((place) => place.host !== null);
    const main = known.find(({ properties }) => properties.length > 0) ?? mostUsed(known.filter(({ fact }) => fact.kind === 'http'));
    const url = main === undefined ? null : addressOf(main, facts, surroundings);
    const missing = places.find(({ isMissing }) => isMissing);
    const open = url === null && missing !== undefined
        ? [
            `target.url is missing: the plan reads the property ${JSON.stringify(missing.properties[0] ?? '')} for its host and has no default.`,
        ]
        : [];
    const hosts = otherHosts(known, url);
    const computed = places.filter(({ host, isMissing, isComputed }) => host === null && !isMissing && isComputed);
    const names = main === undefined ? {} : wordNames(main.fact, surroundings);
    const about = [
        ...(url === null ? open.map((text) => yamlComment(`Open: ${text}`, '  ')) : []),
        ...urlLines(url, main, planPath),
        '  # The first request to a host that is not listed stops the load.',
        ...(hosts.length === 0
            ? ['  # hosts: [sso.example.com]']
            : ['  hosts:', ...hosts.map((host) => `    - ${yamlText(host)}`)]),
        ...computedLines(computed),
        '  # environment: preview # class of the system under test; runs of different classes are not compared',
    ];
    return {
        lines: url === null && hosts.length === 0
            ? ['# target:', ...about.map((line) => line.replace('  # ', '#   '))]
            : ['target:', ...about],
        names: missing === undefined || main !== undefined ? names : wordNames(missing.fact, surroundings),
        open,
    };
}
function placeOf(fact, surroundings) {
    const { reads } = (0,evaluate/* evaluate */._)(fact.domain, surroundings);
    const isMissing = reads.some((read) => read.default.kind === 'none');
    const resolved = (0,resolve_host/* resolveHost */.p)(fact, surroundings);
    const isKnown = resolved.kind === 'known' && !isMissing;
    return {
        fact,
        host: isKnown ? resolved.host : null,
        port: isKnown ? resolved.port : null,
        properties: reads.map(({ name }) => name),
        isMissing,
        isComputed: resolved.kind === 'computed',
    };
}
function mostUsed(places) {
    const groups = [...Map.groupBy(places, ({ host, port }) => `${host ?? ''}:${port ?? ''}`).values()];
    return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}
function addressOf(place, facts, surroundings) {
    const asUrl = /^(https?):/i.exec((0,evaluate/* evaluate */._)(place.fact.path, surroundings).prefix)?.[1];
    const own = (0,evaluate/* evaluate */._)(place.fact.protocol, surroundings).value?.trim().toLowerCase();
    const protocol = asUrl?.toLowerCase() ?? (own === 'https' ? 'https' : 'http');
    const usual = protocol === 'https' ? 443 : 80;
    const port = place.port === null || place.port === usual ? '' : `:${place.port}`;
    const read = facts.reads.find(({ name }) => name === 'targetPath');
    const path = read?.default.kind === 'text' ? read.default.text.replace(/\/+$/, '') : '';
    const url = `${protocol}://${place.host ?? ''}${port}${path.startsWith('/') ? path : ''}`;
    return (0,target_url/* parseTargetUrl */.Y)(url) === null ? null : url;
}
function urlLines(url, main, planPath) {
    if (url === null)
        return ['  # url: https://shop.example.com'];
    if (main !== undefined && main.properties.length > 0)
        return [`  url: ${url} # the default of the plan`];
    const advice = `The plan names this address itself. To let it read target.url: loadtest-action parameterise ${planPath} --target --write`;
    return [yamlComment(advice, '  '), `  url: ${url}`];
}
function otherHosts(known, url) {
    const parsed = url === null ? null : (0,target_url/* parseTargetUrl */.Y)(url);
    const rules = parsed === null
        ? []
        : [{ host: parsed.url.host, port: parsed.isPortGiven ? parsed.url.port : null, via: 'any' }];
    const hosts = known
        .filter(({ host, port }) => host !== null && !(0,host_list/* isListedHost */.c)(rules, { host, port }))
        .map(({ host, port, fact }) => (port === null || isUsualPort(port, fact) ? (host ?? '') : `${host ?? ''}:${port}`));
    return [...new Set(hosts)].filter((host) => (0,host_rule/* parseHostRule */.e)(host) !== null);
}
function isUsualPort(port, fact) {
    return fact.kind === 'http' && (port === 80 || port === 443);
}
function computedLines(computed) {
    const texts = [...new Set(computed.map(({ fact }) => (fact.domain === '' ? fact.path : fact.domain)))].slice(0, 5);
    return texts.map((text) => yamlComment(`List the host that ${text} becomes while the plan runs.`, '  '));
}
function wordNames(fact, surroundings) {
    const names = new Map();
    for (const [word, text] of [
        ['targetHost', fact.domain],
        ['targetPort', fact.port],
        ['targetProtocol', fact.protocol],
    ]) {
        const { reads } = (0,evaluate/* evaluate */._)(text, surroundings);
        const property = reads[0]?.name;
        if (reads.length === 1 && property !== undefined && property !== word && ![...names.values()].includes(property))
            names.set(word, property);
    }
    return Object.fromEntries(names);
}

;// CONCATENATED MODULE: ./build/inputs/propose/propose-config.js









function proposeConfig(facts, planPath, plugins) {
    const groupFaults = (0,judge_groups/* judgeGroups */.y)(facts).faults;
    if ((0,users_words/* loadGroups */.F)(facts.groups).length === 0)
        throw new run_error/* InputError */.d(groupFaults);
    const load = proposeLoad(facts, planPath);
    const target = proposeTarget(facts, planPath);
    const files = proposeFiles(facts, planPath, plugins);
    const names = { ...load.names, ...target.names };
    const blocks = [
        HEAD,
        [
            `name: ${yamlText((0,scenario_name/* scenarioName */.i)(planPath) ?? 'load-test')}`,
            `plan: ${yamlText(planPath)}`,
            ...groupFaults.map((text) => yamlComment(`Open: ${text}`)),
        ],
        MODE,
        [...load.lines, ...nameLines(names)],
        target.lines,
        propertyLines(facts, suppliedNames(facts, names, load.users)),
        files.lines,
        ['provider:', '  kind: local', '  workers: 1 # each is a JMeter of its own'],
        checkLines(facts),
        BASELINE,
    ];
    return {
        text: blocks
            .filter((lines) => lines.length > 0)
            .map((lines) => lines.map((line) => `${line}\n`).join(''))
            .join('\n'),
        open: [...groupFaults, ...load.open, ...target.open, ...files.open],
    };
}
const HEAD = [
    '# Proposed from the plan by `loadtest-action init`; `loadtest-action validate` says what is missing.',
    '# Editors complete and check this file by its JSON Schema: loadtest-action schema > loadtest.schema.json,',
    '# and then as the first line: # yaml-language-server: $schema=loadtest.schema.json',
];
const MODE = [
    '# One load per build, compared with the loads of earlier builds: it needs no second environment.',
    'mode: history',
];
const BASELINE = [
    '# Builds are compared with earlier runs of this branch, once there are some. On pull requests: run the same',
    '# configuration for pushes to the branch, on the same kind of machine, and with fetch-depth: 0 at the checkout.',
    'baseline:',
    '  branch: main',
];
function nameLines(names) {
    const entries = Object.entries(names);
    if (entries.length === 0)
        return [];
    return [
        '  names: # the properties that the plan reads for our words',
        ...entries.map(([word, property]) => `    ${yamlText(word)}: ${yamlText(property)}`),
    ];
}
function propertyLines(facts, supplied) {
    const open = facts.reads.filter((read) => read.by !== 'script' && read.default.kind === 'none' && !supplied.has(read.name));
    const values = new Map(open.map((read) => [read.name, read.by === '__property' ? read.name : '1']));
    if (values.size === 0)
        return [];
    return [
        '# The plan reads these without a default. These are the values that JMeter would use: give them yours.',
        yamlComment('Passwords and tokens belong under secrets instead, such as api_token: env:API_TOKEN'),
        'properties:',
        ...[...values].map(([name, value]) => `  ${yamlText(name)}: ${value === '1' ? value : yamlText(value)}`),
    ];
}
function checkLines(facts) {
    const named = [...facts.transactions, ...facts.samplers.filter(({ traffic }) => traffic !== 'none')]
        .map(({ name }) => name)
        .find((name) => name !== '' && !/[${}"\\]/.test(name));
    const example = named === undefined ? [] : [yamlComment(`- p95(response_time) of "${named}" < 800ms`, '  ')];
    return [
        '# Loose on purpose. After some runs, set each limit a little above what a good build shows, and add limits for',
        '# the requests that matter; limits against the baseline, such as < baseline + 10%, work too.',
        'checks:',
        '  - error_rate < 5%',
        '  - p95(response_time) < 5s',
        ...example,
    ];
}

// EXTERNAL MODULE: ./build/cli/command-io.js
var command_io = __webpack_require__(68413);
// EXTERNAL MODULE: ./build/cli/read-plan.js
var read_plan = __webpack_require__(57749);
// EXTERNAL MODULE: ./build/cli/replace-file.js
var replace_file = __webpack_require__(84820);
;// CONCATENATED MODULE: ./build/cli/init-command.js











function initCommand(plan, options, io) {
    return (0,command_io/* refusing */.c)(io, async () => {
        const { output, force = false } = options;
        if (!force && (0,external_node_fs_.existsSync)(output))
            throw isThere(output);
        const { text, facts } = (0,read_plan/* readPlan */.m)(plan);
        const plugins = pluginClasses((0,plan_element/* readElements */.cl)((0,xml_node/* readXml */.k)(text, plan), plan));
        const planPath = (0,external_node_path_.relative)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(output)), (0,external_node_path_.resolve)(plan))
            .split(external_node_path_.sep)
            .join('/');
        const proposed = proposeConfig(facts, planPath, plugins);
        if (force)
            await (0,replace_file/* replaceFile */.f)(output, proposed.text);
        else if (!(await (0,replace_file/* createFile */.x)(output, proposed.text)))
            throw isThere(output);
        io.out(`${(0,sanitize/* sanitizeLine */.g)(output)} is written. Look it through: each number is one of the plan, the limits of the checks are loose.\n`);
        for (const sentence of proposed.open)
            io.out(`Open: ${(0,sanitize/* sanitizeLine */.g)(sentence)}\n`);
        const config = output === 'loadtest.yml' ? '' : ` --config ${(0,sanitize/* sanitizeLine */.g)(output)}`;
        io.out(`Next: loadtest-action validate${config}, loadtest-action doctor${config}, loadtest-action run${config}\n`);
        return 0;
    });
}
function isThere(output) {
    return new run_error/* InputError */.d([
        `${output} is there already and was left as it is. Name another file by --output, or replace it by --force.`,
    ]);
}


/***/ }),

/***/ 57749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_jmx_decode_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74120);
/* harmony import */ var _core_jmx_read_plan_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53816);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12918);





function readPlan(file) {
    const bytes = readPlanBytes(file);
    const readBeside = (path) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path));
        }
        catch {
            return null;
        }
    };
    return { bytes, text: (0,_core_jmx_decode_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePlan */ .s)(bytes, file), facts: (0,_core_jmx_read_plan_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanFacts */ .f)({ path: file, bytes }, readBeside), readBeside };
}
function readPlanBytes(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        const { code, message } = error;
        const why = code === 'ENOENT' ? 'there is no such file' : message;
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([`${file} cannot be read: ${why}. Name the .jmx file that JMeter saved.`]);
    }
}


/***/ }),

/***/ 84820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12918);



async function replaceFile(path, content) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
    const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then((found) => found.mode & 0o777, () => 0o666);
    await put(file, content, mode, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file));
}
async function createFile(path, content) {
    try {
        await put(path, content, 0o666, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, path));
        return true;
    }
    catch (error) {
        if (error instanceof _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d && error.cause.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function put(path, content, mode, place) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx', mode });
        await place(temporary);
    }
    catch (error) {
        const fault = new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d([
            `${path} cannot be written: ${error.message}. A file in a folder that is there and writable is expected.`,
        ]);
        fault.cause = error;
        throw fault;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 68080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ planLoad)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98293);

function planLoad(facts, properties) {
    const surroundings = { variables: facts.variables, properties: new Map(Object.entries(properties)) };
    const groups = facts.groups.filter((group) => group.enabled && group.phase === 'main');
    let users = 0;
    let rampUpSec = 0;
    const uncounted = [];
    for (const group of groups) {
        const own = valueOf(group.users, surroundings);
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
function valueOf(quantity, surroundings) {
    return quantity === null ? null : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityValue */ .$5)(quantity, surroundings);
}
function rampUpOf(group, users, surroundings) {
    if (group.stepping !== null)
        return steppedRampUp(group.stepping, users, surroundings);
    return Math.max(0, ...group.rampUpSec.map((quantity) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityValue */ .$5)(quantity, surroundings) ?? 0));
}
function steppedRampUp(stepping, users, surroundings) {
    const of = (quantity) => Math.max(0, valueOf(quantity, surroundings) ?? 0);
    const count = of(stepping.count);
    const first = of(stepping.burst) || count;
    const steps = count === 0 || users === null ? 0 : Math.max(0, Math.ceil((users - first) / count));
    return of(stepping.delaySec) + steps * of(stepping.everySec) + of(stepping.stepRampSec);
}


/***/ }),

/***/ 78597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveHost)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20601);

function resolveHost(fact, surroundings) {
    const path = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(fact.path, surroundings);
    if (/^https?:/i.test(path.prefix))
        return ofUrl(path.prefix, path.value !== null, fact);
    const domain = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(fact.domain, surroundings).value?.trim() ?? null;
    if (domain === null)
        return { kind: 'computed', text: fact.domain, at: fact.at };
    if (path.value === null && path.prefix === '')
        return domain === '' ? { kind: 'computed', text: fact.path, at: fact.pathAt } : known(domain, fact, surroundings);
    return domain === '' ? { kind: 'none' } : known(domain, fact, surroundings);
}
function known(host, fact, surroundings) {
    const protocol = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(fact.protocol, surroundings).value?.trim().toLowerCase();
    if (protocol === 'file')
        return { kind: 'none' };
    const port = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(fact.port, surroundings).value?.trim() ?? null;
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


/***/ }),

/***/ 30294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ loadGroups),
  a: () => (/* binding */ usersWords)
});

// EXTERNAL MODULE: ./build/core/plan/properties.js
var properties = __webpack_require__(57231);
;// CONCATENATED MODULE: ./build/core/jmx/group-keys.js
function groupKeys(groups) {
    const keys = new Map();
    const taken = new Set();
    for (const group of groups) {
        const plain = group.name
            .replaceAll(/[^\p{L}\p{N} ._-]+/gu, '-')
            .replaceAll(/^[ ._-]+|[ ._-]+$/g, '')
            .replaceAll(/ +/g, ' ');
        const base = plain === '' ? 'group' : plain;
        let key = base;
        for (let n = 2; taken.has(key); n += 1)
            key = `${base}-${n}`;
        taken.add(key);
        keys.set(group, key);
    }
    return keys;
}

;// CONCATENATED MODULE: ./build/core/jmx/users-words.js


function loadGroups(groups) {
    return groups.filter((group) => group.enabled && group.phase === 'main');
}
function usersWords(groups, names) {
    const counted = groups.filter(isCounted);
    const total = (0,properties/* propertyName */.Bz)(names, 'users');
    const ofTotal = counted.filter((group) => propertiesOf(group).includes(total));
    const [only] = counted.length === 1 ? counted : ofTotal;
    if (only !== undefined && (counted.length === 1 || ofTotal.length === 1)) {
        const property = propertiesOf(only).includes(total) ? total : (propertiesOf(only)[0] ?? null);
        return new Map([[only, { word: 'users', property }]]);
    }
    const keys = groupKeys(groups);
    return new Map(counted.map((group) => {
        const own = propertiesOf(group).find((name) => name !== total && readers(counted, name) === 1) ?? null;
        return [group, { word: wordOf(own, names) ?? `users.${keys.get(group) ?? group.name}`, property: own }];
    }));
}
function isCounted(group) {
    switch (group.model) {
        case 'threads':
            return true;
        case 'unknown':
        case 'concurrency':
        case 'stepping':
            return group.users !== null;
        case 'ultimate':
            return group.users?.terms.length === 1;
        case 'arrivals':
        case 'free-form-arrivals':
        case 'open-model':
            return false;
    }
}
function propertiesOf(group) {
    return group.users?.properties ?? [];
}
function readers(groups, property) {
    return groups.filter((group) => propertiesOf(group).includes(property)).length;
}
function wordOf(property, names) {
    if (property === null)
        return null;
    const named = Object.entries(names).find(([word, name]) => name === property && word.startsWith('users.'));
    if (named !== undefined)
        return named[0];
    return /^users\.[^\s]/.test(property) ? property : null;
}


/***/ }),

/***/ 26862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Ky: () => (/* binding */ loadId),
/* harmony export */   fN: () => (/* binding */ makeRunId),
/* harmony export */   qj: () => (/* binding */ fleetId),
/* harmony export */   xM: () => (/* binding */ randomText)
/* harmony export */ });
/* unused harmony exports isRunId, isFleetId, isLoadId, isWorkerId */
/* harmony import */ var _utc_stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46496);

function makeRunId(parts) {
    const origin = parts.github === undefined ? (0,_utc_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .utcStamp */ .s)(parts.nowMs) : `${parts.github.runId}-${parts.github.attempt}`;
    return `${parts.name}-${origin}-${parts.randomText}`;
}
function randomText(random) {
    let text = '';
    for (let i = 0; i < 6; i += 1)
        text += ALPHABET.charAt(Math.floor(random() * ALPHABET.length));
    return text;
}
function fleetId(runId, n) {
    return `${runId}-f${n}`;
}
function loadId(n, purpose) {
    return `${n}-${purpose}`;
}
function isName(text) {
    return /^[a-z][a-z0-9-]{0,29}$/.test(text);
}
function isRunId(text) {
    return /^[a-z][a-z0-9-]{0,29}-(\d+-\d+|\d{8}T\d{6})-[a-z0-9]{6}$/.test(text);
}
function isFleetId(text) {
    const cut = text.lastIndexOf('-f');
    return cut > 0 && /^-f[1-9]\d*$/.test(text.slice(cut)) && isRunId(text.slice(0, cut));
}
function isLoadId(text) {
    return /^[1-9]\d*-(main|confirm|block-a|block-b|step)$/.test(text);
}
function isWorkerId(text) {
    return /^[A-Za-z0-9-]+$/.test(text);
}
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';


/***/ }),

/***/ 61452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ plainNumber)
/* harmony export */ });
function plainNumber(value) {
    return Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/\.?0+$/, '');
}


/***/ }),

/***/ 57231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ propertyName),
/* harmony export */   NG: () => (/* binding */ offeredWords),
/* harmony export */   dW: () => (/* binding */ propertyWords),
/* harmony export */   u5: () => (/* binding */ workerProperties)
/* harmony export */ });
/* harmony import */ var _plain_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61452);

const propertyWords = [
    'users',
    'rampUp',
    'duration',
    'rate',
    'ratePerMin',
    'firstUser',
    'workerIndex',
    'workerCount',
    'runId',
    'load',
    'targetProtocol',
    'targetHost',
    'targetPort',
    'targetPath',
];
function workerProperties(plan, share, options) {
    const named = [...offeredWords(plan, share, options.load)].map(([word, value]) => [
        propertyName(plan.spec.load.names, word),
        value,
    ]);
    return Object.fromEntries([...Object.entries(plan.spec.properties), ...named]);
}
function propertyName(names, word) {
    return Object.hasOwn(names, word) ? (names[word] ?? word) : word;
}
function offeredWords(plan, share, load) {
    const words = new Map([
        ['duration', seconds(plan.durationMs - share.index * plan.staggerMs)],
        ['firstUser', String(share.firstUser)],
        ['workerIndex', String(share.index)],
        ['workerCount', String(share.count)],
        ['runId', plan.runId],
        ['load', load],
    ]);
    if (plan.spec.load.users.kind !== 'from-plan')
        words.set('users', String(share.users));
    if (plan.spec.load.rampUpMs !== null)
        words.set('rampUp', seconds(plan.spec.load.rampUpMs));
    if (share.ratePerSec !== null) {
        words.set('rate', (0,_plain_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumber */ .k)(share.ratePerSec));
        words.set('ratePerMin', (0,_plain_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumber */ .k)(share.ratePerSec * 60));
    }
    for (const [group, own] of Object.entries(share.groups)) {
        words.set(`users.${group}`, String(own.users));
        words.set(`firstUser.${group}`, String(own.firstUser));
    }
    const { url } = plan.spec.target;
    if (url !== null) {
        words.set('targetProtocol', url.protocol);
        words.set('targetHost', url.host);
        words.set('targetPort', String(url.port));
        words.set('targetPath', url.path);
    }
    return words;
}
function seconds(ms) {
    return String(Math.max(0, Math.floor(ms / 1_000)));
}


/***/ }),

/***/ 46496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime),
/* harmony export */   s: () => (/* binding */ utcStamp)
/* harmony export */ });
function utcStamp(epochMs) {
    return isoTime(epochMs).slice(0, 19).replaceAll(/[-:]/g, '');
}
function isoTime(epochMs) {
    return new Date(epochMs).toISOString();
}


/***/ }),

/***/ 51871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseHostRule),
/* harmony export */   u: () => (/* binding */ isHostName)
/* harmony export */ });
function parseHostRule(text) {
    const [, wildcard = '', name = '', portText] = /^(\*\.)?(\[[0-9a-fA-F:.]+\]|[^\s:/?#@*[\]\\%]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
    if (name === '' || !URL.canParse(`http://${name}/`))
        return null;
    const port = portText === undefined ? null : Number(portText);
    if (port !== null && (port < 1 || port > 65_535))
        return null;
    const host = new URL(`http://${name}/`).hostname;
    return isHostName(host) ? { host: `${wildcard}${host}`, port } : null;
}
function isHostName(host) {
    return /^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)$/.test(host);
}


/***/ }),

/***/ 39895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseTargetUrl)
/* harmony export */ });
/* harmony import */ var _host_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51871);

function parseTargetUrl(text) {
    const [, protocol, authority = '', path = ''] = /^(https?):\/\/([^\s/?#@\\]+)(\/[^\s?#\\]*)?$/i.exec(text) ?? [];
    if (protocol === undefined || !URL.canParse(text))
        return null;
    const parsed = new URL(text);
    const isHttps = protocol.toLowerCase() === 'https';
    if (parsed.port === '0' || !(0,_host_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostName */ .u)(parsed.hostname))
        return null;
    return {
        url: {
            protocol: isHttps ? 'https' : 'http',
            host: parsed.hostname,
            port: parsed.port === '' ? (isHttps ? 443 : 80) : Number(parsed.port),
            path: path === '' ? '' : parsed.pathname.replace(/\/+$/, ''),
        },
        isPortGiven: /:\d+$/.test(authority),
    };
}


/***/ })

};
