export const id = 683;
export const ids = [683];
export const modules = {

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   channelWindowSink: () => (/* binding */ channelWindowSink)
/* harmony export */ });
/* harmony import */ var _core_protocol_encode_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(883);
/* harmony import */ var _core_protocol_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(187);


const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;
function channelWindowSink(options) {
    const waiting = [];
    const account = { given: 0, acknowledged: 0, passedOn: 0, refused: 0 };
    let giveUp = new AbortController();
    let working = null;
    const work = async (signal) => {
        for (let window = waiting[0]; window !== undefined; window = waiting[0]) {
            const isPlaced = await place(window, options, signal);
            if (signal.aborted)
                return;
            waiting.shift();
            account[isPlaced ? 'acknowledged' : 'refused'] += 1;
        }
        working = null;
    };
    return {
        write: (window) => {
            account.given += 1;
            waiting.push(window);
            working ??= work(giveUp.signal);
        },
        drain: async (signal) => {
            await Promise.race([working, aborted(signal)]);
            if (signal.aborted && waiting.length > 0) {
                giveUp.abort(new Error('The time to place the last windows is over.'));
                account.refused += waiting.splice(0).length;
                giveUp = new AbortController();
                working = null;
            }
            return { ...account };
        },
    };
}
async function place(window, { channel, clock }, signal) {
    const key = _core_protocol_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.window(window.load, window.worker, window.seq);
    const bytes = (0,_core_protocol_encode_document_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDocument */ .K)(window);
    for (let waitMs = FIRST_RETRY_MS;; waitMs = Math.min(LONGEST_RETRY_MS, waitMs * 2)) {
        try {
            if (await channel.put(key, bytes, { ifAbsent: true }))
                return true;
            const stored = await channel.get(key);
            return stored !== null && Buffer.compare(stored, bytes) === 0;
        }
        catch {
        }
        await clock.sleep(waitMs * (0.5 + clock.random() / 2), signal).catch(() => undefined);
        if (signal.aborted)
            return false;
    }
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


/***/ })

};
