export const id = 652;
export const ids = [652];
export const modules = {

/***/ 23652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/core/verdict/compare-loads.js + 17 modules
var compare_loads = __webpack_require__(25040);
// EXTERNAL MODULE: ./build/core/verdict/judge-comparisons.js
var judge_comparisons = __webpack_require__(32652);
// EXTERNAL MODULE: ./build/core/verdict/judge-evidence.js + 1 modules
var judge_evidence = __webpack_require__(34154);
// EXTERNAL MODULE: ./build/core/verdict/judge-findings.js
var judge_findings = __webpack_require__(17230);
// EXTERNAL MODULE: ./build/core/verdict/judge-interrupted.js
var judge_interrupted = __webpack_require__(49376);
// EXTERNAL MODULE: ./build/core/verdict/judge-outcomes.js
var judge_outcomes = __webpack_require__(18773);
;// CONCATENATED MODULE: ./build/core/verdict/judge-policy.js
const withoutComparison = {
    checks: [],
    comparesFamily: false,
    earlier: [],
    confirmation: 'switched-off',
    noBaseline: null,
};

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/verdict/comparison-words.js
var comparison_words = __webpack_require__(88895);
;// CONCATENATED MODULE: ./build/core/verdict/judge-sentences.js


function notCompared(checks, options) {
    if (options.noBaseline !== null)
        return options.noBaseline;
    if (checks === 0)
        return 'There is no earlier run to compare with yet: baseline recorded.';
    const what = `${checks} ${checks === 1 ? 'check compares' : 'checks compare'} with earlier runs`;
    if (options.earlier === 0)
        return `${what} and there is none yet: baseline recorded.`;
    return `${what}, and what they compare was not measured in this run.`;
}
function passed(candidate, checks, comparisons) {
    const samples = candidate.reduce((sum, load) => sum + (load.total?.count ?? 0), 0);
    const steadyMs = candidate.reduce((sum, load) => sum + (load.steady?.windows ?? 0) * load.windowMs, 0);
    const held = checks.filter((check) => check.result === 'holds').length;
    const all = held === checks.length ? allHold(held) : `${held} of ${checks.length} checks hold, the others only warn`;
    const over = `${(0,numbers/* formatNumber */.ZV)(samples)} samples in ${(0,numbers/* formatDuration */.a3)(steadyMs)} of steady load`;
    return `${all}, over ${over}. ${comparedText(comparisons)}`;
}
function allHold(count) {
    return count === 1 ? 'The only check holds' : `All ${count} checks hold`;
}
function comparedText(comparisons) {
    const gating = comparisons.filter(({ severity }) => severity !== 'warning');
    const runs = gating.reduce((most, { numbers }) => Math.max(most, numbers?.baseline.length ?? 0), 0);
    if (gating.length === 0)
        return 'No comparison with earlier runs was asked for.';
    const doubt = gating.filter(({ result }) => result === 'refuted');
    const found = doubt.length === 0
        ? `Nothing got worse against ${(0,numbers/* formatCount */.B4)(runs, 'earlier run')}`
        : `What the first load made look worse was not confirmed (${doubt.map(({ quantity }) => quantity).join(', ')})`;
    return [`${found}.`, visibleText(gating)].filter((part) => part !== '').join(' ');
}
const MAX_SHOWN = 3;
function visibleText(gating) {
    const visible = gating
        .flatMap(({ quantity, smallestChange }) => (smallestChange === null ? [] : [{ quantity, smallestChange }]))
        .toSorted((a, b) => b.smallestChange - a.smallestChange)
        .slice(0, MAX_SHOWN)
        .map(({ quantity, smallestChange }, at) => `${(0,comparison_words/* percent */.KN)(smallestChange)} ${at === 0 ? 'or more ' : ''}of ${quantity}`);
    const last = visible.pop();
    if (last === undefined)
        return '';
    const list = visible.length === 0 ? last : `${visible.join(', ')} and ${last}`;
    return `A change of ${list} would have been found in 4 of 5 builds.`;
}

;// CONCATENATED MODULE: ./build/core/verdict/judge.js








function judge(candidate, baseline, policy = withoutComparison) {
    const interrupted = candidate.find((load) => load.endReason === 'cancelled');
    if (interrupted !== undefined)
        return (0,judge_interrupted/* judgeInterrupted */.U)(candidate, `Load ${interrupted.load} was cancelled.`);
    const alone = (0,judge_evidence/* gather */.k)(candidate, []);
    const [invalid] = alone.distrusted;
    if (invalid !== undefined)
        return verdict('invalid', invalid.text, alone, []);
    const isWhole = !candidate.some(judge_evidence/* isStoppedByCheck */.d);
    const comparisons = isWhole ? (0,compare_loads/* compareLoads */.B)(candidate, baseline, policy) : [];
    return decide(candidate, (0,judge_evidence/* gather */.k)(candidate, comparisons), { comparisons, policy, earlier: baseline.length });
}
function decide(candidate, evidence, compared) {
    const { failed, unmeasured, checks } = evidence;
    const { comparisons, policy } = compared;
    const [failure] = failed;
    if (failure !== undefined)
        return verdict('fail', failure.text, evidence, comparisons);
    const [unknown] = unmeasured;
    if (unknown !== undefined)
        return verdict('invalid', unknown.text, evidence, comparisons);
    const worse = comparisons.find(({ result, severity }) => result === 'worse' && severity !== 'warning');
    if (worse !== undefined)
        return verdict('fail', worse.text, evidence, comparisons);
    const open = comparisons.filter(judge_comparisons/* isOpen */.nT);
    const [first] = open.toSorted((a, b) => weightOf(a) - weightOf(b));
    if (first !== undefined) {
        const wantsConfirmation = policy.confirmation === 'possible' && open.some(({ result }) => result === 'suspicious');
        return { ...verdict('inconclusive', first.text, evidence, comparisons), wantsConfirmation };
    }
    const uncompared = evidence.uncompared.length + checks.filter(judge_outcomes/* isNotCompared */.Jh).length;
    if (uncompared > 0 || (policy.comparesFamily && comparisons.length === 0)) {
        const reason = notCompared(uncompared, { noBaseline: policy.noBaseline, earlier: compared.earlier });
        return verdict('inconclusive', reason, evidence, comparisons);
    }
    return verdict('pass', passed(candidate, checks, comparisons), evidence, comparisons);
}
function weightOf({ result }) {
    return result === 'undecided' ? 1 : 0;
}
function verdict(outcome, reason, evidence, comparisons) {
    const { distrusted, failed, unmeasured, uncompared, others, checks } = evidence;
    const ofComparisons = comparisons.map(judge_comparisons/* findingOfComparison */.Ae).filter((finding) => finding !== null);
    const findings = (0,judge_findings/* byWeight */.I)([...distrusted, ...failed, ...unmeasured, ...ofComparisons, ...uncompared, ...others]);
    return { outcome, reason, findings, checks, comparisons, wantsConfirmation: false };
}


/***/ })

};
