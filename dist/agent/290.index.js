export const id = 290;
export const ids = [290];
export const modules = {

/***/ 70290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepRefusedWindow: () => (/* binding */ keepRefusedWindow)
/* harmony export */ });
/* harmony import */ var _core_protocol_encode_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5883);
/* harmony import */ var _core_protocol_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91187);


async function keepRefusedWindow(window, reason, channel) {
    const document = { v: 1, kind: 'refused-window', reason, window };
    await channel.put(_core_protocol_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.refused(window.load, window.worker, window.seq), (0,_core_protocol_encode_document_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDocument */ .K)(document));
}


/***/ })

};
