export const id = 686;
export const ids = [686];
export const modules = {

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
