export const id = 570;
export const ids = [570];
export const modules = {

/***/ 45334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ agentVariables)
/* harmony export */ });
const agentVariables = {
    fleet: 'LOADTEST_FLEET',
    worker: 'LOADTEST_WORKER',
    channel: 'LOADTEST_CHANNEL',
    workDir: 'LOADTEST_WORK_DIR',
    secretsFile: 'LOADTEST_SECRETS_FILE',
    storeFile: 'LOADTEST_STORE_FILE',
    controller: 'LOADTEST_CONTROLLER',
    javaFile: 'LOADTEST_JAVA',
    jmeterHome: 'LOADTEST_JMETER_HOME',
};


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ encodeDocument),
/* harmony export */   x: () => (/* binding */ decodeJson)
/* harmony export */ });
function encodeDocument(document) {
    return Buffer.from(JSON.stringify(document));
}
function decodeJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 91187:
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
    refused: (load, worker, seq) => `${load}/refused/${worker}/${String(seq).padStart(8, '0')}.json`,
    heartbeat: 'heartbeat.json',
    release: 'release.json',
};


/***/ }),

/***/ 27182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseReady)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46170);
/* harmony import */ var _scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67790);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60198);



function parseReady(value) {
    const refused = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)('ready', readyShape, value, () => value.cores > 0 ? [] : ['cores is 0, a worker has at least a fraction of a core']);
    return refused ?? { ok: true, ready: value };
}
const readyShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    v: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(1)),
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('ready')),
    worker: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    versions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
        agent: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        node: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        java: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        jmeter: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    })),
    cpuModel: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    machine: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    cores: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    observesGenerator: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    clockOffsetMs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .signedAmount */ .jd)),
    fault: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('plan', 'worker')), text: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }))),
});


/***/ }),

/***/ 46170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
const MAX_FAULTS_TOLD = 5;
function refuse(what, shape, value, rules = () => []) {
    const faults = [];
    shape.check(value, '', faults);
    if (faults.length === 0)
        faults.push(...rules());
    if (faults.length === 0)
        return null;
    const told = faults.slice(0, MAX_FAULTS_TOLD).join('; ');
    const rest = faults.length - MAX_FAULTS_TOLD;
    return {
        ok: false,
        fault: `The ${what} document is refused: ${told}${rest > 0 ? `; and ${rest} more faults` : ''}.`,
    };
}


/***/ }),

/***/ 67790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   jd: () => (/* binding */ signedAmount),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60198);

const text = leaf((value) => typeof value === 'string', 'text');
const name = leaf((value) => typeof value === 'string' && value !== '', 'text that is not empty');
const flag = leaf((value) => typeof value === 'boolean', 'true or false');
const count = leaf((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'a whole number of at least 0');
const amount = leaf((value) => Number.isFinite(value) && Number(value) >= 0, 'a number of at least 0');
const signedAmount = leaf((value) => Number.isFinite(value), 'a finite number');
function oneOf(...values) {
    const expected = values.map((value) => JSON.stringify(value)).join(' or ');
    return leaf((value) => values.some((allowed) => allowed === value), expected);
}
function leaf(isGood, expected) {
    return {
        fields: null,
        check(value, path, faults) {
            if (!isGood(value))
                faults.push((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(path, value, expected));
        },
    };
}


/***/ }),

/***/ 60198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   t0: () => (/* binding */ decidesWhenPresent),
/* harmony export */   ux: () => (/* binding */ faultAt),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
const decides = (shape) => ({ shape, weight: 'decides', isOptional: false });
const shown = (shape) => ({ shape, weight: 'shown', isOptional: false });
const decidesWhenPresent = (shape) => ({ shape, weight: 'decides', isOptional: true });
function objectOf(fields) {
    const entries = Object.entries(fields);
    return {
        fields: new Map(entries.flatMap(([name, field]) => fieldPaths(name, field))),
        check(value, path, faults) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                faults.push(faultAt(path, value, 'an object'));
                return;
            }
            for (const [name, field] of entries) {
                const child = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
                const childPath = path === '' ? name : `${path}.${name}`;
                if (child !== undefined)
                    field.shape.check(child, childPath, faults);
                else if (!field.isOptional)
                    faults.push(`${childPath} is missing`);
            }
        },
    };
}
function listOf(entry) {
    return {
        fields: entry.fields === null ? null : below('[]', entry.fields),
        check(value, path, faults) {
            if (!Array.isArray(value)) {
                faults.push(faultAt(path, value, 'a list'));
                return;
            }
            for (const [index, item] of value.entries())
                entry.check(item, `${path}[${index}]`, faults);
        },
    };
}
function mapOf(entry, keyFault = () => null) {
    return {
        fields: entry.fields === null ? null : below('{}', entry.fields),
        check(value, path, faults) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                faults.push(faultAt(path, value, 'an object'));
                return;
            }
            for (const [key, item] of Object.entries(value)) {
                const fault = keyFault(key);
                if (fault !== null)
                    faults.push(`${path} has the key ${JSON.stringify(key)}: ${fault}`);
                entry.check(item, `${path}[${JSON.stringify(key)}]`, faults);
            }
        },
    };
}
function nullable(shape) {
    return {
        fields: shape.fields,
        check(value, path, faults) {
            if (value !== null)
                shape.check(value, path, faults);
        },
    };
}
function faultAt(path, value, expected) {
    return `${path === '' ? 'the document' : path} is ${describe(value)}, ${expected} is expected`;
}
function describe(value) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    if (typeof value === 'boolean' || value === null)
        return String(value);
    if (value === undefined)
        return 'missing';
    return Array.isArray(value) ? 'a list' : 'an object';
}
function fieldPaths(name, field) {
    if (field.shape.fields === null)
        return [[name, field.weight]];
    const separator = [...field.shape.fields.keys()].every((path) => /^(\[\]|\{\})/.test(path)) ? '' : '.';
    return [...field.shape.fields].map(([path, weight]) => [
        `${name}${separator}${path}`,
        field.weight === 'shown' ? 'shown' : weight,
    ]);
}
function below(mark, fields) {
    return new Map([...fields].map(([path, weight]) => [`${mark}.${path}`, weight]));
}


/***/ }),

/***/ 12918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ StartError),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
class InputError extends Error {
    name = 'InputError';
    faults;
    constructor(faults) {
        super(faults.join('\n'));
        this.faults = faults;
    }
}
class StartError extends Error {
    name = 'StartError';
    hint;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.hint = options.hint ?? null;
    }
}


/***/ }),

/***/ 96067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 3432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ teardown)
/* harmony export */ });
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96067);
/* harmony import */ var _with_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24881);


const TEARDOWN_DEADLINE_MS = 20_000;
async function teardown(ref, { fleet, clock, log }) {
    const deadline = { what: 'the destruction', ms: TEARDOWN_DEADLINE_MS };
    const proof = await (0,_with_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .N)(clock, deadline, (signal) => fleet.destroy(ref, signal)).catch((error) => ({ found: [], left: [`perhaps everything (${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)})`] }));
    if (proof.left.length > 0) {
        log.line(`Teardown of ${ref.fleetId} is not complete; still there: ${proof.left.join(', ')}. ` +
            'End it by hand: the load may still be running.');
    }
    return proof;
}


/***/ }),

/***/ 24881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline)
/* harmony export */ });
async function withDeadline(clock, { what, ms }, work) {
    const late = new AbortController();
    const over = new AbortController();
    const timer = clock.sleep(ms, over.signal).then(() => {
        late.abort(new Error(`${what} took longer than ${ms / 1_000} s`));
    }, () => undefined);
    try {
        return await work(late.signal);
    }
    finally {
        over.abort();
        await timer;
    }
}


/***/ }),

/***/ 36120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ localFleets)
/* harmony export */ });
/* harmony import */ var _adapters_local_local_fleet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27737);

function localFleets(clock) {
    return (0,_adapters_local_local_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .localFleet */ .E)({
        clock,
        platform: process.platform,
        nodeFile: process.execPath,
        agentFile: '',
        findTools: () => Promise.reject(new Error('a fleet that is only ended needs no tools')),
        env: () => undefined,
        formatSecrets: () => '',
        workerStore: null,
    });
}


/***/ }),

/***/ 73619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeTeardown: () => (/* binding */ composeTeardown)
/* harmony export */ });
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4905);
/* harmony import */ var _stages_teardown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3432);
/* harmony import */ var _local_fleets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36120);



function composeTeardown(log) {
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m)();
    const fleet = (0,_local_fleets_js__WEBPACK_IMPORTED_MODULE_0__/* .localFleets */ .Z)(clock);
    return (ref) => (0,_stages_teardown_js__WEBPACK_IMPORTED_MODULE_2__/* .teardown */ .z)(ref, { fleet, clock, log });
}


/***/ })

};
