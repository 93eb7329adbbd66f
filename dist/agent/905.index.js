export const id = 905;
export const ids = [905];
export const modules = {

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
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
