export const id = 172;
export const ids = [172,465];
export const modules = {

/***/ 54172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importCommand: () => (/* binding */ importCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shell_store_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93465);
/* harmony import */ var _store_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68734);



async function importCommand(path, flags, out) {
    (0,_store_place_js__WEBPACK_IMPORTED_MODULE_2__/* .storePlace */ .F)({ ...flags, resultsDir: '' });
    const connection = await (0,_shell_store_connection_js__WEBPACK_IMPORTED_MODULE_1__.connectionOf)((0,_shell_store_connection_js__WEBPACK_IMPORTED_MODULE_1__.environmentSource)(process.env))(flags.store);
    const { importRuns } = await Promise.all(/* import() */[__webpack_require__.e(25), __webpack_require__.e(248), __webpack_require__.e(74), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 35337));
    await importRuns((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), {
        connection,
        index: flags.index,
        say: (sentence) => {
            out(`${sentence}\n`);
        },
    });
    return 0;
}


/***/ }),

/***/ 68734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ storePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_search_is_index_prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77495);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12918);



function storePlace({ store, index, resultsDir }) {
    if (store === 'files')
        return { kind: 'files', dir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(resultsDir) };
    if (!(0,_core_search_is_index_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexPrefix */ .b)(index)) {
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([`--index: ${JSON.stringify(index)} given, ${_core_search_is_index_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPrefixExpected */ .N} is expected.`]);
    }
    return { kind: store, index };
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
