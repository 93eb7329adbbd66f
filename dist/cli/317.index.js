export const id = 317;
export const ids = [317,465];
export const modules = {

/***/ 80317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand),
  installCommand: () => (/* binding */ installCommand),
  pruneCommand: () => (/* binding */ pruneCommand),
  rolesCommand: () => (/* binding */ rolesCommand)
});

// EXTERNAL MODULE: ./build/core/search/render-roles.js
var render_roles = __webpack_require__(6539);
// EXTERNAL MODULE: ./build/core/search/is-index-prefix.js
var is_index_prefix = __webpack_require__(77495);
;// CONCATENATED MODULE: ./build/core/search/parse-days.js
const daysExpected = 'a number of days from 1d to 3650d, such as 90d,';
function parseDays(text) {
    const days = /^\d{1,4}d$/.test(text) ? Number(text.slice(0, -1)) : 0;
    return days >= 1 && days <= 3_650 ? days : null;
}

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/inputs/search-connection.js + 4 modules
var search_connection = __webpack_require__(21740);
// EXTERNAL MODULE: ./build/shell/store-connection.js
var store_connection = __webpack_require__(93465);
// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
// EXTERNAL MODULE: ./build/core/search/server-name.js
var server_name = __webpack_require__(85742);
;// CONCATENATED MODULE: ./build/core/search/render-store.js


function renderInstallation(installed, url, named) {
    const changes = ['made', 'replaced', 'unchanged'].flatMap((change) => {
        const names = installed.templates.filter((template) => template.change === change).map(({ name }) => name);
        return names.length === 0 ? [] : [`Templates ${change}: ${names.join(', ')}.`];
    });
    const extended = installed.extended.length === 0 ? [] : [`New fields for: ${installed.extended.join(', ')}.`];
    return lines([serverLine(installed.server, url), ...changes, ...extended, retentionLine(installed.retention, named)]);
}
function renderCheck({ server, findings }, url, index) {
    const found = findings.map(({ severity, message }) => `${severity}: ${message}`);
    const sum = findings.some(({ severity }) => severity === 'error')
        ? 'A run could not keep its results here.'
        : `A run can keep its results in ${index}.`;
    return lines([serverLine(server, url), ...found, sum]);
}
function renderPruning({ deleted, kept }, isDryRun) {
    const months = `${kept.length} monthly ${kept.length === 1 ? 'index stays' : 'indices stay'}.`;
    if (deleted.length === 0)
        return lines([`No month is as old; ${months}`]);
    const words = isDryRun ? 'Would be deleted' : 'Deleted';
    return lines([...deleted.map((name) => `${words}: ${name}`), months]);
}
function serverLine({ kind, version }, url) {
    return `${(0,server_name/* productName */.t)(kind)} ${version} at ${url}.`;
}
function retentionLine(retention, { store, index }) {
    const prune = `loadtest-action store prune --store ${store} --index ${index} --older-than`;
    switch (retention.kind) {
        case 'none':
            return `Results are kept until somebody deletes them, as \`${prune} 90d\` does.`;
        case 'policy':
            return `The server deletes a month when all of it is ${retention.days} days old (${retention.by}, policy ${retention.policy}); runs and annotations are kept.`;
        case 'by-hand':
            return `This server deletes nothing by itself (it has no ${store === 'elasticsearch' ? 'ILM' : 'ISM'}): let \`${prune} ${retention.days}d\` run once a day.`;
    }
}
function lines(texts) {
    return texts.map((text) => `${(0,sanitize/* sanitizeLine */.g)(text)}\n`).join('');
}

;// CONCATENATED MODULE: ./build/cli/store-command.js







async function installCommand(flags, env, io) {
    const faults = indexFaults(flags.index);
    const replicas = flags.replicas === undefined ? null : readReplicas(flags.replicas, faults);
    const retentionDays = flags.retention === undefined ? null : readDays('--retention', flags.retention, faults);
    const connection = await connect({ kind: flags.store }, env, io, faults);
    const { installSearchStore } = await Promise.all(/* import() */[__webpack_require__.e(25), __webpack_require__.e(378)]).then(__webpack_require__.bind(__webpack_require__, 60378));
    const installed = await installSearchStore(connection, {
        index: flags.index,
        ...(replicas === null ? {} : { replicas }),
        ...(retentionDays === null ? {} : { retentionDays }),
    });
    io.out(renderInstallation(installed, connection.url, flags));
    return 0;
}
async function checkCommand(flags, env, io) {
    const faults = indexFaults(flags.index);
    const connection = await connect({ kind: flags.store }, env, io, faults);
    const worker = await connect({ kind: flags.store, role: 'worker' }, env, io, []);
    const hasOwn = JSON.stringify(worker.credentials) !== JSON.stringify(connection.credentials);
    const { checkSearchStore } = await Promise.all(/* import() */[__webpack_require__.e(25), __webpack_require__.e(378)]).then(__webpack_require__.bind(__webpack_require__, 60378));
    const checked = await checkSearchStore(connection, hasOwn ? worker : null, flags.index);
    io.out(renderCheck(checked, connection.url, flags.index));
    return checked.findings.some(({ severity }) => severity === 'error') ? 3 : 0;
}
async function pruneCommand(flags, env, io) {
    const faults = indexFaults(flags.index);
    const olderThanDays = readDays('--older-than', flags.olderThan, faults) ?? 0;
    const connection = await connect({ kind: flags.store }, env, io, faults);
    const isDryRun = flags.dryRun === true;
    const { pruneSearchStore } = await Promise.all(/* import() */[__webpack_require__.e(25), __webpack_require__.e(378)]).then(__webpack_require__.bind(__webpack_require__, 60378));
    io.out(renderPruning(await pruneSearchStore(connection, { index: flags.index, olderThanDays, isDryRun }), isDryRun));
    return 0;
}
function rolesCommand({ store, index }, io) {
    const faults = indexFaults(index);
    if (faults.length > 0)
        return Promise.reject(new run_error/* InputError */.d(faults));
    io.out((0,render_roles/* renderRoles */.S)(store, index));
    return Promise.resolve(0);
}
async function connect({ kind, role = 'controller' }, env, io, faults) {
    try {
        const { connection, findings } = await (0,search_connection/* readSearchConnection */.l)(kind, role, (0,store_connection.environmentSource)(env));
        if (faults.length > 0)
            throw new run_error/* InputError */.d(faults);
        for (const { text } of findings)
            io.err(`${text}\n`);
        return connection;
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        throw new run_error/* InputError */.d([...new Set([...faults, ...error.faults])]);
    }
}
function indexFaults(index) {
    return (0,is_index_prefix/* isIndexPrefix */.b)(index) ? [] : [`--index: ${JSON.stringify(index)} given, ${is_index_prefix/* indexPrefixExpected */.N} is expected.`];
}
function readReplicas(text, faults) {
    if (/^\d$/.test(text))
        return Number(text);
    faults.push(`--replicas: ${JSON.stringify(text)} given, a number from 0 to 9 is expected.`);
    return null;
}
function readDays(option, text, faults) {
    const days = parseDays(text);
    if (days === null)
        faults.push(`${option}: ${JSON.stringify(text)} given, ${daysExpected} is expected.`);
    return days;
}


/***/ }),

/***/ 82166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ indexPattern),
/* harmony export */   aR: () => (/* binding */ indexKinds),
/* harmony export */   ku: () => (/* binding */ isMonthly),
/* harmony export */   mo: () => (/* binding */ indexName)
/* harmony export */ });
const indexKinds = ['windows', 'summaries', 'points', 'annotations', 'runs'];
function indexName(index, kind, runStartMs) {
    return isMonthly(kind) ? `${index}-${kind}-${month(runStartMs)}` : `${index}-${kind}`;
}
function indexPattern(index, kind) {
    return isMonthly(kind) ? `${index}-${kind}-*` : `${index}-${kind}`;
}
function isMonthly(kind) {
    return kind === 'windows' || kind === 'summaries' || kind === 'points';
}
function month(epochMs) {
    return new Date(epochMs).toISOString().slice(0, 7).replace('-', '.');
}


/***/ }),

/***/ 77495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ indexPrefixExpected),
/* harmony export */   b: () => (/* binding */ isIndexPrefix)
/* harmony export */ });
const indexPrefixExpected = 'the beginning of index names (lower case, a letter or digit first, without blanks and \\ / * ? " < > | , # :, at most 200 bytes)';
function isIndexPrefix(text) {
    return (/^[\p{L}\p{N}]/u.test(text) &&
        !/[\s\p{C}\\/*?"<>|,#:]/u.test(text) &&
        text === text.toLowerCase() &&
        Buffer.byteLength(text) <= 200);
}


/***/ }),

/***/ 6539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderRoles)
/* harmony export */ });
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43310);

const purposes = {
    worker: 'Workers: create documents in the windows index',
    controller: 'The controller: reads and writes its indices, and makes those of a month',
    installer: '`store install` and `store prune`: templates, mappings and retention; not for runs',
};
function renderRoles(kind, index, roles = _roles_js__WEBPACK_IMPORTED_MODULE_0__/* .storeRoles */ .xj) {
    const blocks = roles.map((role) => {
        const requests = kind === 'elasticsearch' ? [apiKey(role, index)] : openSearchRequests(role, index);
        return [`# ${purposes[role]} (${inputsOf(kind, role)})`, ...requests].join('\n');
    });
    return `${blocks.join('\n\n')}\n`;
}
function inputsOf(kind, role) {
    const before = role === 'worker' ? `${kind}-worker` : kind;
    return kind === 'elasticsearch' ? `${before}-api-key` : `${before}-username, ${before}-password`;
}
function apiKey(role, index) {
    const name = `${index}-${role}`;
    const body = { name, role_descriptors: { [name]: (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .elasticsearchRole */ .GM)(role, index) } };
    return request('POST', '/_security/api_key', body);
}
function openSearchRequests(role, index) {
    const name = `${index}-${role}`;
    const path = '/_plugins/_security/api';
    return [
        request('PUT', `${path}/roles/${name}`, (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .openSearchRole */ .PR)(role, index)),
        request('PUT', `${path}/internalusers/${name}`, { password: '<a password of your own>' }),
        request('PUT', `${path}/rolesmapping/${name}`, { users: [name] }),
    ];
}
function request(method, path, body) {
    return `${method} ${path}\n${JSON.stringify(body, null, 2)}`;
}


/***/ }),

/***/ 43310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ elasticsearchRole),
/* harmony export */   PR: () => (/* binding */ openSearchRole),
/* harmony export */   xj: () => (/* binding */ storeRoles)
/* harmony export */ });
/* harmony import */ var _index_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82166);

const storeRoles = ['worker', 'controller', 'installer'];
function elasticsearchRole(role, index) {
    switch (role) {
        case 'worker':
            return { cluster: [], indices: [{ names: patterns(index, ['windows']), privileges: ['create_doc'] }] };
        case 'controller':
            return {
                cluster: ['monitor'],
                indices: [
                    {
                        names: patterns(index, _index_names_js__WEBPACK_IMPORTED_MODULE_0__/* .indexKinds */ .aR),
                        privileges: ['create_index', 'index', 'maintenance', 'read', 'view_index_metadata'],
                    },
                ],
            };
        case 'installer':
            return {
                cluster: ['manage_ilm', 'manage_index_templates', 'monitor'],
                indices: [{ names: patterns(index, _index_names_js__WEBPACK_IMPORTED_MODULE_0__/* .indexKinds */ .aR), privileges: ['manage'] }],
            };
    }
}
function openSearchRole(role, index) {
    const { cluster, indices } = openSearchActions[role];
    const kinds = role === 'worker' ? ['windows'] : _index_names_js__WEBPACK_IMPORTED_MODULE_0__/* .indexKinds */ .aR;
    return {
        cluster_permissions: cluster,
        index_permissions: [{ index_patterns: patterns(index, kinds), allowed_actions: indices }],
    };
}
const openSearchActions = {
    worker: {
        cluster: ['indices:data/write/bulk'],
        indices: ['indices:data/write/bulk[s]', 'indices:data/write/index'],
    },
    controller: {
        cluster: [
            'cluster:monitor/health',
            'cluster:monitor/main',
            'indices:admin/index_template/get',
            'indices:data/read/mget',
            'indices:data/write/bulk',
        ],
        indices: [
            'indices:admin/create',
            'indices:admin/get',
            'indices:admin/refresh*',
            'indices:data/read/get',
            'indices:data/read/mget*',
            'indices:data/read/search',
            'indices:data/write/bulk[s]',
            'indices:data/write/index',
        ],
    },
    installer: {
        cluster: [
            'cluster:admin/opendistro/ism/policy/get',
            'cluster:admin/opendistro/ism/policy/write',
            'cluster:monitor/health',
            'cluster:monitor/main',
            'indices:admin/index_template/get',
            'indices:admin/index_template/put',
        ],
        indices: ['indices:admin/create', 'indices:admin/delete', 'indices:admin/get', 'indices:admin/mapping/put'],
    },
};
function patterns(index, kinds) {
    return kinds.map((kind) => (0,_index_names_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPattern */ .V$)(index, kind));
}


/***/ }),

/***/ 85742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ otherKind),
/* harmony export */   t: () => (/* binding */ productName)
/* harmony export */ });
function productName(kind) {
    return kind === 'elasticsearch' ? 'Elasticsearch' : 'OpenSearch';
}
function otherKind(kind) {
    return kind === 'elasticsearch' ? 'opensearch' : 'elasticsearch';
}


/***/ }),

/***/ 21740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readSearchConnection)
});

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
;// CONCATENATED MODULE: ./build/inputs/search/is-loopback.js
function isLoopback(host) {
    return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}

;// CONCATENATED MODULE: ./build/inputs/search/proxy-for.js

function proxyFor(url, env, faults) {
    const { protocol, hostname, port } = new URL(url);
    if (isLoopback(hostname))
        return null;
    const host = hostname.replace(/^\[|\]$/g, '');
    const name = protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const text = eitherCase(env, name);
    if (text === '')
        return null;
    const numberOfPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
    const isExempt = eitherCase(env, 'no_proxy')
        .split(/[\s,]+/)
        .some((rule) => fits(rule.toLowerCase(), host, numberOfPort));
    if (isExempt)
        return null;
    const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    if (/^https?:\/\/[^\s]+$/i.test(full) && URL.canParse(full))
        return new URL(full).href.replace(/\/+$/, '');
    faults.push(`${name.toUpperCase()}: a text (not shown) given that is no proxy, an address such as http://proxy.example.com:3128 expected.`);
    return null;
}
function eitherCase(env, name) {
    const lower = env(name)?.trim() ?? '';
    return lower === '' ? (env(name.toUpperCase())?.trim() ?? '') : lower;
}
function fits(rule, host, port) {
    if (rule === '*')
        return true;
    const [, name = rule, itsPort] = /^(.*[^:]|\[.*\]):(\d+)$/.exec(rule) ?? [];
    if (itsPort !== undefined && itsPort !== port && !isAddress6(rule))
        return false;
    const bare = (isAddress6(rule) ? rule : name).replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
}
function isAddress6(rule) {
    return rule.split(':').length > 2 && !rule.startsWith('[');
}

;// CONCATENATED MODULE: ./build/inputs/search/read-credentials.js
function readCredentials(kind, role, source, faults) {
    const prefix = role === 'worker' ? `${kind}-worker` : kind;
    const read = (word) => source.given(`${prefix}-${word}`)?.trim() ?? '';
    const nameOf = (word) => source.nameOf(`${prefix}-${word}`);
    const apiKey = kind === 'elasticsearch' ? read('api-key') : '';
    const [username, password, token] = [read('username'), read('password'), read('bearer-token')];
    const isBasic = username !== '' || password !== '';
    const given = [
        ...(apiKey === '' ? [] : [nameOf('api-key')]),
        ...(isBasic ? [nameOf(username === '' ? 'password' : 'username')] : []),
        ...(token === '' ? [] : [nameOf('bearer-token')]),
    ];
    if (given.length > 1)
        faults.push(`${given.join(' and ')}: all given, one kind of credentials expected.`);
    if (isBasic && username === '')
        faults.push(`${nameOf('username')}: missing, since ${nameOf('password')} is given.`);
    if (isBasic && password === '')
        faults.push(`${nameOf('password')}: missing, since ${nameOf('username')} is given.`);
    if (username.includes(':'))
        faults.push(`${nameOf('username')}: a name with a colon given, which HTTP cannot send.`);
    if (apiKey !== '' && !isApiKey(apiKey))
        faults.push(`${nameOf('api-key')}: ${API_KEY_EXPECTED}`);
    if (/\s/.test(token))
        faults.push(`${nameOf('bearer-token')}: a text with blanks (not shown) given, the token alone expected.`);
    if (apiKey !== '')
        return { kind: 'api-key', apiKey };
    if (token !== '')
        return { kind: 'bearer', token };
    return isBasic ? { kind: 'basic', username, password } : { kind: 'none' };
}
const API_KEY_EXPECTED = 'a text (not shown) given that is no base64 of id:key; the field `encoded` of the answer with which the server made the key expected.';
function isApiKey(text) {
    return (/^[A-Za-z0-9+/]+={0,2}$/.test(text) && /^[\w.-]+:[\x21-\x7e]+$/.test(Buffer.from(text, 'base64').toString('latin1')));
}

;// CONCATENATED MODULE: ./build/inputs/search/search-url.js
function readSearchUrl(kind, source, faults) {
    const name = `${kind}-url`;
    const text = source.given(name)?.trim() ?? '';
    const fault = (what) => {
        faults.push(`${source.nameOf(name)}: ${what}.`);
        return null;
    };
    const expected = `an address such as https://search.example.com:9200 expected`;
    if (text === '')
        return fault(`missing, ${expected}`);
    if (/^[a-z][a-z+.-]*:\/\/[^/]*@/i.test(text)) {
        const names = [`${kind}-username`, `${kind}-password`].map((one) => source.nameOf(one));
        return fault(`an address with credentials (not shown) given; give them as ${names.join(' and ')}`);
    }
    if (/[?#]/.test(text))
        return fault('an address with a query or fragment (not shown) given; leave it out');
    const isAddress = /^https?:\/\/[^\s/\\]+(?:\/[^\s\\]*)?$/i.test(text) && URL.canParse(text);
    if (!isAddress)
        return fault(`${JSON.stringify(text.slice(0, 80).toWellFormed())} given, ${expected}`);
    return new URL(text).href.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/inputs/search-connection.js





async function readSearchConnection(kind, role, source) {
    const faults = [];
    const url = readSearchUrl(kind, source, faults);
    const caText = await readCa(kind, source, faults);
    const ofController = readCredentials(kind, 'controller', source, faults);
    const ofWorkers = role === 'worker' ? readCredentials(kind, 'worker', source, faults) : null;
    const proxyUrl = url === null ? null : proxyFor(url, source.env, faults);
    if (url === null || faults.length > 0)
        throw new run_error/* InputError */.d(faults);
    const credentials = ofWorkers === null || ofWorkers.kind === 'none' ? ofController : ofWorkers;
    const findings = [...plainFindings(url, credentials), ...sharedFindings(kind, credentials, ofWorkers, source)];
    return { connection: { kind, url, credentials, caText, proxyUrl }, findings };
}
async function readCa(kind, source, faults) {
    const name = `${kind}-ca-file`;
    const path = source.given(name)?.trim() ?? '';
    if (path === '')
        return null;
    const quoted = JSON.stringify(path.toWellFormed());
    try {
        const text = await source.readText(path);
        if (text?.includes('-----BEGIN CERTIFICATE-----') === true)
            return text;
        const what = text === null ? 'there is no such file' : 'it holds no certificate';
        faults.push(`${source.nameOf(name)}: ${quoted} given, but ${what}; a file with PEM certificates expected.`);
    }
    catch (error) {
        const why = error instanceof run_error/* InputError */.d ? error.faults.join(' ') : error.message;
        faults.push(`${source.nameOf(name)}: ${quoted} given, which cannot be read: ${why}`);
    }
    return null;
}
function plainFindings(url, credentials) {
    if (credentials.kind === 'none' || url.startsWith('https:') || isLoopback(new URL(url).hostname))
        return [];
    const text = `Credentials are sent to ${url} without encryption; use https where the server has it.`;
    return [{ kind: 'store', severity: 'warning', text }];
}
function sharedFindings(kind, credentials, ofWorkers, source) {
    if (credentials.kind === 'none' || ofWorkers?.kind !== 'none')
        return [];
    const name = source.nameOf(kind === 'elasticsearch' ? `${kind}-worker-api-key` : `${kind}-worker-username`);
    const text = `Workers write with the credentials of the controller, since ${name} is not given; to create documents is all that they need. \`loadtest-action store roles\` prints such a role.`;
    return [{ kind: 'store', severity: 'note', text }];
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


/***/ }),

/***/ 93465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectionOf: () => (/* binding */ connectionOf),
/* harmony export */   environmentSource: () => (/* binding */ environmentSource)
/* harmony export */ });
/* harmony import */ var _inputs_search_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21740);
/* harmony import */ var _read_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53764);


function environmentSource(env) {
    return {
        given: (name) => env[variableName(name)],
        nameOf: variableName,
        env: (name) => env[name],
        readText: _read_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .G,
    };
}
function connectionOf(source) {
    return async (kind) => (await (0,_inputs_search_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .readSearchConnection */ .l)(kind, 'controller', source)).connection;
}
function variableName(name) {
    return name.replaceAll('-', '_').toUpperCase();
}


/***/ })

};
