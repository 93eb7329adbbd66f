export const id = 551;
export const ids = [551];
export const modules = {

/***/ 26551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _core_render_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36705);
/* harmony import */ var _stages_preflight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27954);
/* harmony import */ var _shell_controller_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50174);
/* harmony import */ var _read_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66081);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28914);





async function validateCommand(flags, env) {
    const log = (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalLog */ .d)(process.stdout);
    const spec = await (0,_read_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .readSpec */ .O)(flags, env);
    const { composeController } = await Promise.all(/* import() */[__webpack_require__.e(25), __webpack_require__.e(248), __webpack_require__.e(547), __webpack_require__.e(74), __webpack_require__.e(232), __webpack_require__.e(467)]).then(__webpack_require__.bind(__webpack_require__, 1232));
    const { request, ports } = composeController(spec, { ...(0,_shell_controller_options_js__WEBPACK_IMPORTED_MODULE_1__/* .controllerOptions */ .T)(log, env), reproduce: '' });
    const { plan, notes } = await (0,_stages_preflight_js__WEBPACK_IMPORTED_MODULE_0__/* .preflight */ .M)(spec, ports.workspace, request.origin);
    for (const note of notes)
        log.finding(note);
    log.line(`${spec.name}: ${(0,_core_render_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(plan.users, 'user')} on ${(0,_core_render_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(plan.shares.length, 'worker')} for ` +
        `${(0,_core_render_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(plan.durationMs)}, ${(0,_core_render_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(spec.checks.length, 'check')}. The configuration and the plan can be used; no load was made.`);
    return 0;
}


/***/ })

};
