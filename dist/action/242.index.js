export const id = 242;
export const ids = [242];
export const modules = {

/***/ 85242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAnnotate: () => (/* binding */ runAnnotate)
});

// EXTERNAL MODULE: ./build/core/plan/paths.js
var paths = __webpack_require__(85128);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/core/verdict/annotation.js
var annotation = __webpack_require__(8227);
// EXTERNAL MODULE: ./build/core/verdict/deployment-mark.js
var deployment_mark = __webpack_require__(33359);
;// CONCATENATED MODULE: ./build/inputs/annotate/read-time.js
const timeExpected = 'an ISO time with its zone such as 2026-11-22T09:30:00Z, milliseconds since 1970, or now expected';
function readTime(text, nowMs) {
    if (text === '' || text === 'now')
        return nowMs;
    if (/^\d{12,14}$/.test(text))
        return Number(text);
    const [, day] = ISO_TIME.exec(text) ?? [];
    const ms = Date.parse(text);
    return day === undefined || Number.isNaN(ms) || !isDay(day) ? null : ms;
}
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
function isDay(day) {
    const ms = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

;// CONCATENATED MODULE: ./build/inputs/annotate/read-annotation.js



function readAnnotation(source, faults) {
    const { given, nameOf, facts, nowMs } = source;
    const before = faults.length;
    const refuse = (name, expected) => {
        faults.push(`${nameOf(name)}: ${JSON.stringify(given[name].toWellFormed())} given, ${expected}`);
    };
    const text = given.text.trim();
    if (text === '')
        faults.push(`${nameOf('text')}: not given, what happened expected`);
    const fromMs = readTime(given.from.trim(), nowMs);
    if (fromMs === null)
        refuse('from', timeExpected);
    const toMs = given.to.trim() === '' ? undefined : readTime(given.to.trim(), nowMs);
    if (toMs === null)
        refuse('to', timeExpected);
    else if (toMs !== undefined && fromMs !== null && toMs < fromMs) {
        refuse('to', `which is before ${nameOf('from')}; a time that is not earlier expected`);
    }
    const run = given.run.trim() === '' ? null : given.run.trim();
    if (run !== null && !/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(run))
        refuse('run', 'the id of a run expected');
    if (faults.length > before || fromMs === null || toMs === null)
        return null;
    const tags = tagsIn(given.tags);
    const kind = tags.includes('deployment') ? 'deployment' : 'note';
    const all = [...new Set([...tags, ...(0,deployment_mark/* factTags */.y)(facts)])];
    const mark = { kind, text, tags: all, fromMs, ...(toMs === undefined ? {} : { toMs }) };
    return (0,annotation/* annotationOf */.l)(mark, { run, load: null, build: facts.sha });
}
function tagsIn(text) {
    return text
        .split(/[,\n]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '');
}

// EXTERNAL MODULE: ./build/core/search/is-index-prefix.js
var is_index_prefix = __webpack_require__(77495);
;// CONCATENATED MODULE: ./build/inputs/annotate/read-place.js


const KINDS = ['files', 'elasticsearch', 'opensearch'];
async function readPlace(given, nameOf, ofConfiguration, faults) {
    const { store, index, dir } = given;
    if (store === '') {
        if (index !== '')
            faults.push(`${nameOf('index')}: given without ${nameOf('store')}, both or neither expected`);
        return await ofConfiguration().catch((error) => {
            if (!(error instanceof run_error/* InputError */.d))
                throw error;
            const why = error.faults.join(' ');
            faults.push(`${nameOf('store')}: not given, and the configuration does not tell it either: ${why}`);
            return null;
        });
    }
    const kind = KINDS.find((one) => one === store);
    if (kind === undefined) {
        const quoted = JSON.stringify(store.toWellFormed());
        faults.push(`${nameOf('store')}: ${quoted} given, files, elasticsearch or opensearch expected`);
        return null;
    }
    if (kind === 'files')
        return { kind, dir };
    if (index === '' || (0,is_index_prefix/* isIndexPrefix */.b)(index))
        return { kind, index: index === '' ? 'loadtest' : index };
    faults.push(`${nameOf('index')}: ${JSON.stringify(index.toWellFormed())} given, ${is_index_prefix/* indexPrefixExpected */.N} expected`);
    return null;
}

// EXTERNAL MODULE: ./build/inputs/fault.js
var fault = __webpack_require__(17324);
// EXTERNAL MODULE: ./build/inputs/schema-faults.js + 3 modules
var schema_faults = __webpack_require__(60491);
// EXTERNAL MODULE: ./build/inputs/schema/results.js
var results = __webpack_require__(18472);
// EXTERNAL MODULE: ./build/inputs/tree/load-tree.js + 1 modules
var load_tree = __webpack_require__(9260);
// EXTERNAL MODULE: ./build/inputs/tree/node.js
var tree_node = __webpack_require__(45453);
// EXTERNAL MODULE: ./build/inputs/tree/plain-value.js
var plain_value = __webpack_require__(44893);
;// CONCATENATED MODULE: ./build/inputs/annotate/read-results.js







async function readResults(file, readText) {
    const { root, faults } = await (0,load_tree/* loadTree */.r)(file, readText);
    (0,fault/* throwFaults */.G)(faults);
    if (root === null)
        throw new Error('a configuration without a root has a fault');
    const node = (0,tree_node/* nodeAt */.oB)(root, ['results']);
    const parsed = results/* resultsSchema */.s.safeParse(node === null ? undefined : (0,plain_value/* plainValue */._)(node));
    if (!parsed.success) {
        const issues = parsed.error.issues.map((issue) => ({ ...issue, path: ['results', ...issue.path] }));
        (0,fault/* throwFaults */.G)((0,schema_faults/* schemaFaults */.d)(root, issues));
        throw new Error('the schema refused results without a fault', { cause: parsed.error });
    }
    const { kind, index, dir } = parsed.data;
    const folder = (0,tree_node/* nodeAt */.oB)(root, ['results', 'dir'])?.place.folder ?? (0,paths/* folderOf */.yS)(file.path);
    return kind === 'files' ? { kind, dir: (0,paths/* absolutePath */.Hi)(folder, dir) } : { kind, index };
}

// EXTERNAL MODULE: ./build/stages/message-of.js
var message_of = __webpack_require__(96067);
;// CONCATENATED MODULE: ./build/stages/post-annotation.js


async function postAnnotation(annotation, store) {
    try {
        if (annotation.run === null)
            await store.annotate(annotation);
        else
            await store.append(annotation.run, 'annotations', [annotation]);
    }
    catch (error) {
        if (error instanceof run_error/* InputError */.d)
            throw error;
        const text = `The annotation was not written to ${store.name}: ${(0,message_of/* messageOf */.b)(error)}`;
        throw new run_error/* StartError */.D(text, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/adapters/search/check-templates.js + 5 modules
var check_templates = __webpack_require__(13187);
// EXTERNAL MODULE: ./build/adapters/search/identify-server.js
var identify_server = __webpack_require__(53286);
// EXTERNAL MODULE: ./build/adapters/search/search-server.js
var search_server = __webpack_require__(10070);
// EXTERNAL MODULE: ./build/wiring/lazy-search-server.js
var lazy_search_server = __webpack_require__(65512);
;// CONCATENATED MODULE: ./build/wiring/refuse-without-templates.js





const DEADLINE_MS = 30_000;
async function refuseWithoutTemplates(connection, index) {
    const server = (0,lazy_search_server/* lazySearchServer */.w)(connection);
    const late = AbortSignal.timeout(DEADLINE_MS);
    try {
        await (0,identify_server/* identifyServer */.O)(server, late);
        const errors = (await (0,check_templates/* checkTemplates */.Y)(server, index, late)).filter(({ severity }) => severity === 'error');
        if (errors.length > 0)
            throw new run_error/* StartError */.D(errors.map(({ message }) => message).join('\n'));
    }
    catch (error) {
        if (late.aborted)
            throw new run_error/* StartError */.D(`${server.url} did not answer within ${DEADLINE_MS / 1_000} s.`);
        if (error instanceof search_server/* SearchUnreachable */.p)
            throw new run_error/* StartError */.D(error.message, { cause: error });
        throw error;
    }
    finally {
        await server.close();
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/adapters/files/parse-run-record.js + 2 modules
var parse_run_record = __webpack_require__(21501);
// EXTERNAL MODULE: ./build/adapters/files/run-store.js + 1 modules
var run_store = __webpack_require__(88619);
// EXTERNAL MODULE: ./build/adapters/search/ask-server.js
var ask_server = __webpack_require__(65167);
// EXTERNAL MODULE: ./build/adapters/system/clock.js
var clock = __webpack_require__(4905);
;// CONCATENATED MODULE: ./build/wiring/stores.js









async function openRunStore(place, connectionOf, say = () => undefined) {
    if (place.kind === 'files') {
        const store = (0,run_store/* filesRunStore */.Y)(place.dir, say);
        return { store, name: place.dir, [Symbol.asyncDispose]: () => Promise.resolve() };
    }
    const { index } = place;
    const server = (0,lazy_search_server/* lazySearchServer */.w)(await connectionOf(place.kind));
    const { searchRunStore } = await Promise.all(/* import() */[__webpack_require__.e(619), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 6316));
    const store = searchRunStore({ server, index, clock: (0,clock/* systemClock */.m)(), say, parse: parse_run_record/* parseRunRecord */.Y });
    return { store, name: store.name, [Symbol.asyncDispose]: () => server.close() };
}
async function findRun(name, { store, name: place }) {
    try {
        if (!/[./\\]/.test(name)) {
            const record = await asking(() => store.load(name));
            if (record !== null)
                return record;
            throw new Error(`there is no such run in ${place}. \`history\` lists those that are there.`);
        }
        const file = resolve(name.endsWith('.json') ? name : `${name}/run.json`);
        return parseRunRecord(JSON.parse(await readFile(file, 'utf8')), file);
    }
    catch (error) {
        if (error instanceof StartError)
            throw error;
        throw new InputError([`Run ${name}: ${error.message}`]);
    }
}
async function asking(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof SearchUnreachable || error instanceof SearchRefused))
            throw error;
        throw new StartError(error.message, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/shell/read-text-file.js
var read_text_file = __webpack_require__(53764);
;// CONCATENATED MODULE: ./build/shell/annotate.js








async function annotate(request) {
    const faults = [];
    const annotation = readAnnotation(request, faults);
    const ofConfiguration = async () => await readResults(await request.configFile(), read_text_file/* readTextFile */.G);
    const place = await readPlace(request.place, request.nameOf, ofConfiguration, faults);
    const connection = place === null || place.kind === 'files' ? null : await connectionTo(place.kind, request, faults);
    if (faults.length > 0 || annotation === null || place === null)
        throw new run_error/* InputError */.d(faults);
    if (place.kind !== 'files' && connection !== null)
        await refuseWithoutTemplates(connection, place.index);
    await using opened = await openRunStore(place, (kind) => Promise.resolve(connection ?? request.connectionOf(kind)));
    await postAnnotation(annotation, opened.store);
    const end = annotation['@timestamp_end'];
    const when = end === undefined ? annotation['@timestamp'] : `${annotation['@timestamp']} to ${end}`;
    return `Annotation written to ${opened.store.name}: ${JSON.stringify(annotation.text)} (${annotation.kind}, ${when}).`;
}
async function connectionTo(kind, request, faults) {
    try {
        return await request.connectionOf(kind);
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults);
        return null;
    }
}

// EXTERNAL MODULE: ./build/inputs/search-connection.js + 4 modules
var search_connection = __webpack_require__(21740);
;// CONCATENATED MODULE: ./build/shell/store-connection.js


function environmentSource(env) {
    return {
        given: (name) => env[variableName(name)],
        nameOf: variableName,
        env: (name) => env[name],
        readText: readTextFile,
    };
}
function connectionOf(source) {
    return async (kind) => (await (0,search_connection/* readSearchConnection */.l)(kind, 'controller', source)).connection;
}
function variableName(name) {
    return name.replaceAll('-', '_').toUpperCase();
}

// EXTERNAL MODULE: ./build/action/config-file.js
var config_file = __webpack_require__(54092);
// EXTERNAL MODULE: ./build/action/read-context.js + 3 modules
var read_context = __webpack_require__(25832);
// EXTERNAL MODULE: ./build/action/store-connection.js
var store_connection = __webpack_require__(26539);
;// CONCATENATED MODULE: ./build/action/run-annotate.js







async function runAnnotate(inputs, env, log, interrupt) {
    try {
        log.line(await untilAborted(() => post(inputs, env, log), interrupt));
        return 0;
    }
    catch (error) {
        if (error instanceof run_error/* InputError */.d) {
            for (const text of error.faults)
                log.annotate({ level: 'error', title: 'Annotation: wrong input', text });
            return 2;
        }
        if (!(error instanceof run_error/* StartError */.D))
            throw error;
        log.annotate({
            level: 'error',
            title: 'Annotation: not written',
            text: [error.message, error.hint].filter((part) => part !== null).join('\n'),
        });
        return 3;
    }
}
async function post(inputs, env, log) {
    const context = await (0,read_context/* readContext */.y)(env, inputs.matrix, log);
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const { text, tags, from, to, run, store, index } = inputs.annotation;
    const { flags } = inputs;
    const given = (flag) => (flag === undefined || flag === '' ? null : flag);
    return await annotate({
        given: { text, tags, from, to, run },
        nameOf: (name) => `input ${name}`,
        facts: {
            sha: given(flags.buildSha) ?? context?.sha ?? null,
            ref: given(flags.buildRef) ?? context?.ref ?? null,
            environment: given(flags.environment),
            actor: context?.actor ?? null,
            link: context?.link ?? null,
        },
        nowMs: Date.now(),
        place: { store, index, dir: (0,paths/* absolutePath */.Hi)(workspace, given(flags.resultsDir) ?? '.loadtest') },
        configFile: async () => {
            const name = await (0,config_file/* configFile */.Z)(workspace, inputs.config);
            return { path: (0,paths/* absolutePath */.Hi)(workspace, name), name };
        },
        connectionOf: connectionOf((0,store_connection/* inputSource */.w)(env, workspace)),
    });
}
async function untilAborted(work, interrupt) {
    const ended = () => new run_error/* StartError */.D(`The annotation may not be written: ${String(interrupt.reason)}`);
    if (interrupt.aborted)
        throw ended();
    const refused = Promise.withResolvers();
    interrupt.addEventListener('abort', () => {
        refused.reject(ended());
    }, { once: true });
    return await Promise.race([work(), refused.promise]);
}


/***/ }),

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
function systemClock() {
    return {
        now: () => Date.now(),
        monotonicMs: () => performance.now(),
        sleep,
        random: () => Math.random(),
    };
}
function sleep(ms, signal) {
    return new Promise((resolve, reject) => {
        const refuse = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', refuse);
            resolve();
        }, ms);
        if (signal.aborted)
            refuse();
        else
            signal.addEventListener('abort', refuse, { once: true });
    });
}


/***/ })

};
