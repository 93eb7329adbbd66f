export const id = 828;
export const ids = [828];
export const modules = {

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
