export const id = 72;
export const ids = [72];
export const modules = {

/***/ 85072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanup: () => (/* binding */ cleanup)
});

// EXTERNAL MODULE: ./build/adapters/system/clock.js
var system_clock = __webpack_require__(4905);
// EXTERNAL MODULE: ./build/stages/teardown.js
var teardown = __webpack_require__(3432);
// EXTERNAL MODULE: ./build/wiring/local-fleets.js
var local_fleets = __webpack_require__(36120);
;// CONCATENATED MODULE: ./build/wiring/cleanup.js



function composeCleanup(log) {
    const clock = (0,system_clock/* systemClock */.m)();
    const fleet = (0,local_fleets/* localFleets */.Z)(clock);
    return async () => {
        const cleaned = [];
        for (const ref of await fleet.leftovers(clock.now())) {
            cleaned.push({ ref, proof: await (0,teardown/* teardown */.z)(ref, { fleet, clock, log }) });
        }
        return cleaned;
    };
}

;// CONCATENATED MODULE: ./build/shell/cleanup.js

async function cleanup(log) {
    const cleaned = await composeCleanup(log)();
    if (cleaned.length === 0) {
        log.line('Nothing to clean up: there is no fleet on this machine whose controller is gone.');
        return 0;
    }
    for (const { ref, proof } of cleaned) {
        if (proof.left.length === 0)
            log.line(`${ref.fleetId}: ended ${proof.found.join(', ')}; nothing of it is left.`);
        else {
            const text = `${ref.fleetId}: still there: ${proof.left.join(', ')}. End it by hand: the load may still be running.`;
            log.finding({ kind: 'worker-lost', severity: 'error', text });
        }
    }
    return cleaned.every(({ proof }) => proof.left.length === 0) ? 0 : 1;
}


/***/ })

};
