export const id = 251;
export const ids = [251];
export const modules = {

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


/***/ })

};
