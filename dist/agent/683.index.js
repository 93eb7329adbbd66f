export const id = 683;
export const ids = [683,251];
export const modules = {

/***/ 83683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   channelWindowSink: () => (/* binding */ channelWindowSink)
/* harmony export */ });
/* harmony import */ var _core_window_window_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49560);
/* harmony import */ var _place_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59251);


function channelWindowSink(options) {
    const waiting = [];
    const accounts = (0,_core_window_window_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .windowAccounts */ .l)();
    let giveUp = new AbortController();
    let working = null;
    const work = async (signal) => {
        for (let window = waiting[0]; window !== undefined; window = waiting[0]) {
            const fault = await (0,_place_window_js__WEBPACK_IMPORTED_MODULE_0__.placeWindow)(window, options, signal);
            if (signal.aborted)
                return;
            waiting.shift();
            accounts.settled(window, fault === null ? { kind: 'acknowledged' } : { kind: 'refused', reason: fault });
        }
        working = null;
    };
    return {
        write: (window) => {
            accounts.given(window);
            waiting.push(window);
            working ??= work(giveUp.signal);
        },
        drain: async (signal, { load } = {}) => {
            await Promise.race([working, aborted(signal)]);
            if (signal.aborted && waiting.length > 0) {
                giveUp.abort(new Error('The time to place the last windows is over.'));
                const reason = 'The channel could not be written before the time was over.';
                for (const window of waiting.splice(0))
                    accounts.settled(window, { kind: 'refused', reason });
                giveUp = new AbortController();
                working = null;
            }
            return accounts.of(load);
        },
    };
}
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else {
            signal.addEventListener('abort', () => {
                resolve();
            }, { once: true });
        }
    });
}


/***/ }),

/***/ 59251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeWindow: () => (/* binding */ placeWindow)
/* harmony export */ });
/* harmony import */ var _core_protocol_encode_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5883);
/* harmony import */ var _core_protocol_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91187);


const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;
async function placeWindow(window, { channel, clock }, signal) {
    const key = _core_protocol_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.window(window.load, window.worker, window.seq);
    const bytes = (0,_core_protocol_encode_document_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDocument */ .K)(window);
    let failure = 'it was not tried in time';
    for (let waitMs = FIRST_RETRY_MS;; waitMs = Math.min(LONGEST_RETRY_MS, waitMs * 2)) {
        if (signal.aborted)
            return `The channel could not be written before the time was over: ${failure}.`;
        try {
            if (await channel.put(key, bytes, { ifAbsent: true }))
                return null;
            const stored = await channel.get(key);
            const isSame = stored !== null && Buffer.compare(stored, bytes) === 0;
            return isSame ? null : 'Another window lies under its key in the channel.';
        }
        catch (error) {
            failure = error instanceof Error ? error.message : String(error);
        }
        await clock.sleep(waitMs * (0.5 + clock.random() / 2), signal).catch(() => undefined);
    }
}


/***/ }),

/***/ 49560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ windowAccounts)
/* harmony export */ });
const MAX_REFUSALS = 20;
function windowAccounts() {
    const accounts = new Map();
    const ofLoad = (load) => {
        const known = accounts.get(load) ?? { given: 0, acknowledged: 0, passedOn: 0, refused: 0, refusals: [] };
        accounts.set(load, known);
        return known;
    };
    return {
        given: ({ load }) => {
            ofLoad(load).given += 1;
        },
        settled: ({ load, seq }, settlement) => {
            const account = ofLoad(load);
            account[settlement.kind] += 1;
            if (settlement.kind !== 'refused' || account.refusals.length >= MAX_REFUSALS)
                return;
            account.refusals.push({ load, seq, reason: settlement.reason });
        },
        of: (load) => sum(load === undefined ? [...accounts.values()] : [ofLoad(load)]),
    };
}
function sum(accounts) {
    const total = (key) => accounts.reduce((whole, account) => whole + account[key], 0);
    return {
        given: total('given'),
        acknowledged: total('acknowledged'),
        passedOn: total('passedOn'),
        refused: total('refused'),
        refusals: accounts.flatMap(({ refusals }) => refusals).slice(0, MAX_REFUSALS),
    };
}


/***/ })

};
