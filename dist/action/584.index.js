export const id = 584;
export const ids = [584];
export const modules = {

/***/ 38584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

;// CONCATENATED MODULE: ./build/core/stats/benjamini-hochberg.js
function benjaminiHochberg(pValues) {
    const descending = pValues.map((p, at) => ({ p, at })).toSorted((a, b) => b.p - a.p);
    const adjusted = new Array(pValues.length);
    let lowest = 1;
    for (const [above, { p, at }] of descending.entries()) {
        lowest = Math.min(lowest, (pValues.length * p) / (pValues.length - above));
        adjusted[at] = lowest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/core/stats/holm.js
function holm(pValues) {
    const ascending = pValues.map((p, at) => ({ p, at })).toSorted((a, b) => a.p - b.p);
    const adjusted = new Array(pValues.length);
    let highest = 0;
    for (const [rank, { p, at }] of ascending.entries()) {
        highest = Math.max(highest, Math.min(1, (pValues.length - rank) * p));
        adjusted[at] = highest;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js
var lib = __webpack_require__(86021);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
;// CONCATENATED MODULE: ./build/core/stats/student-t.js


function tSurvival(x, degrees) {
    return lib(-x, degrees);
}
function tQuantile(probability, degrees) {
    return stats_base_dists_t_quantile_lib(probability, degrees);
}

;// CONCATENATED MODULE: ./build/core/stats/predictive-t.js

function predictiveT(input) {
    const { baseline, candidate, draws } = input;
    const runs = baseline.length;
    const m = meanOf(baseline);
    const squares = baseline.reduce((sum, y) => sum + (y - m) ** 2, 0);
    const nu = input.prior.degrees + runs - 1;
    const shrunk = (input.prior.degrees * input.prior.sd ** 2 + squares) / nu;
    const s = Math.sqrt(Math.max(shrunk + input.roundingVariance, input.seWithin ** 2));
    const se = s * Math.sqrt(1 / draws + 1 / runs);
    const difference = candidate - m;
    const half = tQuantile(0.975, nu);
    return {
        m,
        sB: runs > 1 ? Math.sqrt(squares / (runs - 1)) : 0,
        nu,
        s,
        se,
        T: difference / se,
        p: tSurvival(difference / se, nu),
        tQuantile: half,
        effect: Math.expm1(difference),
        interval: [Math.expm1(difference - half * se), Math.expm1(difference + half * se)],
    };
}
function detectableLogRatio(noise, design) {
    const se = noise.s * Math.sqrt(1 / design.draws + 1 / design.runs);
    return { critical: tQuantile(1 - design.alpha, noise.nu) * se, scatter: tQuantile(0.8, noise.nu) * se };
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./build/core/stats/autocorrelation.js
function lag1Autocorrelation(values) {
    if (values.length < 3)
        return 0;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    let products = 0;
    let squares = 0;
    let before = null;
    for (const value of values) {
        const deviation = value - mean;
        if (before !== null)
            products += before * deviation;
        squares += deviation ** 2;
        before = deviation;
    }
    if (!(squares > 0))
        return 0;
    return Math.min(1, Math.max(-1, products / squares));
}
const MAX_CORRELATION = 0.95;
function designEffect(lag1) {
    const correlation = Math.min(MAX_CORRELATION, Math.max(0, lag1));
    return (1 + correlation) / (1 - correlation);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var stats_base_dists_normal_cdf_lib = __webpack_require__(72484);
;// CONCATENATED MODULE: ./build/core/stats/normal.js

const NORMAL_95 = 1.95996;
function normalSurvival(z) {
    return stats_base_dists_normal_cdf_lib(-z, 0, 1);
}

;// CONCATENATED MODULE: ./build/core/stats/quantile-interval.js

function quantileInterval(histogram, share, designEffect) {
    const { total } = histogram;
    if (total === 0)
        return null;
    const half = NORMAL_95 * Math.sqrt(designEffect * total * share * (1 - share));
    const lowRank = clamp(Math.floor(total * share - half), total);
    const highRank = clamp(Math.ceil(total * share + half), total);
    const [lowMs, highMs] = [valueAt(histogram, lowRank), valueAt(histogram, highRank)];
    if (!(lowMs > 0))
        return null;
    return { lowRank, highRank, lowMs, highMs, seWithin: Math.log(highMs / lowMs) / (2 * NORMAL_95) };
}
function clamp(rank, total) {
    return Math.min(Math.max(rank, 1), total);
}
function valueAt(histogram, rank) {
    let seen = 0;
    let last = 0;
    for (const { midMs, count } of histogram.buckets()) {
        seen += count;
        last = midMs;
        if (seen >= rank)
            break;
    }
    return last;
}

// EXTERNAL MODULE: ./build/core/check/parse-check.js + 3 modules
var parse_check = __webpack_require__(84479);
// EXTERNAL MODULE: ./build/core/histogram/histogram.js + 2 modules
var histogram = __webpack_require__(45375);
// EXTERNAL MODULE: ./build/core/histogram/standard-deviation.js
var standard_deviation = __webpack_require__(86348);
// EXTERNAL MODULE: ./build/core/verdict/judge-list.js
var judge_list = __webpack_require__(8916);
;// CONCATENATED MODULE: ./build/core/verdict/compared-value.js




function comparedValue(load, compared) {
    const { quantity } = compared.check;
    const isRecorded = Object.keys(quantity.selector).length === 0 && RECORDED.includes(quantity.metric);
    const record = recordOf(load, compared);
    const value = isRecorded && record !== null ? recordedValue(quantity, record) : null;
    const found = value !== null && record !== null ? { value, count: record.count } : outcomeValue(load, compared);
    return found !== null && Number.isFinite(found.value) && found.count > 0 ? found : null;
}
function recordOf(load, { label, kind }) {
    if (label === null)
        return load.total;
    return (0,judge_list/* listOf */.c)(load.labels).find((each) => each.label === label && each.kind === kind) ?? null;
}
function histogramOf(record) {
    if (record?.histogram === undefined)
        return null;
    try {
        return histogram/* Histogram */.d.decode(record.histogram);
    }
    catch {
        return null;
    }
}
const RECORDED = ['response_time', 'error_rate', 'errors', 'throughput', 'count'];
function recordedValue(quantity, record) {
    const { aggregate } = quantity;
    switch (quantity.metric) {
        case 'response_time':
            return recordedTime(aggregate, record);
        case 'error_rate':
            return record.errors / record.count;
        case 'errors':
            return aggregate.kind === 'rate' ? (record.ratePerSec * record.errors) / record.count : record.errors;
        case 'throughput':
            return aggregate.kind === 'bare' || aggregate.kind === 'avg' ? record.ratePerSec : null;
        case 'count':
            return record.count;
        default:
            return null;
    }
}
function recordedTime(aggregate, record) {
    switch (aggregate.kind) {
        case 'avg':
            return record.meanMs;
        case 'min':
            return record.minMs;
        case 'max':
            return record.maxMs;
        case 'med':
            return record.p50Ms;
        case 'percentile':
            return recordedPercentile(aggregate.percent, record);
        case 'stdev':
            return standardDeviationOf(record);
        case 'rate':
        case 'count':
        case 'sum':
        case 'bare':
            return null;
    }
}
function recordedPercentile(percent, record) {
    if (percent === 50)
        return record.p50Ms;
    if (percent === 90)
        return record.p90Ms;
    if (percent === 95)
        return record.p95Ms;
    if (percent === 99)
        return record.p99Ms;
    return histogramOf(record)?.percentile(percent, record.minMs, record.maxMs) ?? null;
}
function standardDeviationOf(record) {
    const histogram = histogramOf(record);
    return histogram === null ? null : (0,standard_deviation/* standardDeviationMs */.H)(histogram);
}
function outcomeValue(load, { check, label }) {
    const known = (0,judge_list/* listOf */.c)(load.checks).filter((each) => each.label === label && each.value !== null && !each.aborted);
    const found = known.find((each) => each.check === check.text) ?? known.find((each) => isSameQuantity(each.check, check));
    return found === undefined || found.value === null ? null : { value: found.value, count: found.count };
}
function isSameQuantity(text, check) {
    const parsed = (0,parse_check/* parseCheck */.Q)({ check: text, abort: false, severity: 'error', during: null, position: '' });
    if (!parsed.ok || parsed.check.forMs !== null)
        return false;
    return nameOf(parsed.check) === nameOf(check);
}
function nameOf({ quantity, target }) {
    const { aggregate, metric, selector } = quantity;
    const kind = target.kind === 'transaction' ? 'transaction' : 'sample';
    const pairs = Object.entries(selector).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([aggregate, metric, pairs, kind]);
}

;// CONCATENATED MODULE: ./build/core/verdict/comparison-draws.js
function drawsOf(loads, baseline) {
    if (loads.length === 0)
        return 1;
    if (isOneMachine([...loads, ...baseline.flat()]))
        return loads.length;
    const seen = new Set();
    let draws = 0;
    for (const { load } of loads) {
        const machines = machinesOf(load);
        if (machines.every((machine) => !seen.has(machine)))
            draws += 1;
        for (const machine of machines)
            seen.add(machine);
    }
    return draws;
}
function plannedDraws(evidence, confirmation) {
    const loads = [...evidence.first, ...evidence.confirmation];
    const draws = drawsOf(loads, evidence.baseline);
    if (confirmation !== 'possible')
        return draws;
    const isHere = loads.some(({ load }) => load.key['provider'] === 'local');
    return isHere && !isOneMachine([...loads, ...evidence.baseline.flat()]) ? draws : draws + 1;
}
function isOneMachine(loads) {
    const names = new Set(loads.flatMap(({ load }) => machinesOf(load)));
    return names.size === 1 && !names.has(UNKNOWN_MACHINE);
}
const UNKNOWN_MACHINE = '';
function machinesOf({ machines }) {
    return machines.length === 0 ? [UNKNOWN_MACHINE] : machines;
}

// EXTERNAL MODULE: ./build/core/check/metrics.js
var metrics = __webpack_require__(99056);
// EXTERNAL MODULE: ./build/core/check/parse-quantity.js + 1 modules
var parse_quantity = __webpack_require__(30154);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
;// CONCATENATED MODULE: ./build/core/verdict/comparison-words.js



function quantityWords(quantity, subject) {
    const pairs = Object.entries(quantity.selector).map(([key, value]) => `${key}=${value}`);
    const name = `${wordsOf(quantity)}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`}`;
    if (subject.label === null)
        return name;
    return `${name} of ${subject.kind === 'transaction' ? 'transaction ' : ''}"${subject.label}"`;
}
function unitOf(quantity) {
    const metric = (0,metrics/* findMetric */.GF)(quantity.metric);
    const word = quantity.aggregate.kind === 'percentile' ? 'pN' : quantity.aggregate.kind;
    return (metric === undefined ? undefined : (0,metrics/* findAggregate */.HF)(metric, word)?.unit) ?? 'count';
}
function percent(share) {
    const size = Math.abs(share);
    return (0,numbers/* formatShare */.T1)(size, { maxDecimals: size >= 0.0995 ? 0 : 1 });
}
function points(difference) {
    const size = Math.abs(difference) * 100;
    return (0,numbers/* formatNumber */.ZV)(size, { maxDecimals: size >= 0.1 ? 2 : 3 });
}
function wordsOf({ aggregate, metric }) {
    const name = NAMES[metric] ?? metric.replaceAll('_', ' ');
    switch (aggregate.kind) {
        case 'bare':
            return metric === 'count' ? 'number of samples' : name;
        case 'avg':
            return `mean ${name}`;
        case 'med':
            return `median ${name}`;
        case 'min':
            return `smallest ${name}`;
        case 'max':
            return `largest ${name}`;
        case 'stdev':
            return `standard deviation of the ${name}`;
        case 'rate':
            return `${name} per second`;
        case 'count':
            return `number of ${name}`;
        case 'sum':
            return `total of ${name}`;
        case 'percentile':
            return `${(0,parse_quantity/* aggregateText */.l)(aggregate)} ${name}`;
    }
}
const NAMES = { received: 'bytes received', sent: 'bytes sent' };

;// CONCATENATED MODULE: ./build/core/verdict/compare-logs.js







function compareLogs(compared, evidence) {
    const own = [...evidence.first, ...evidence.confirmation];
    const all = [...evidence.baseline.flat(), ...own];
    if (all.some(({ value }) => !(value > 0))) {
        return { ok: false, why: `${compared.words} is 0 in a load; relative to that no change can be told.` };
    }
    const scale = scaleOf(compared.check.quantity, own);
    const logOf = (value) => (compared.worse === 'higher' ? 1 : -1) * Math.log(scale(value));
    const valueOf = (y) => Math.exp(compared.worse === 'higher' ? y : -y);
    const baseline = evidence.baseline.map((run) => compare_logs_meanOf(run.map(logOf)));
    const noise = noiseOf(compared, evidence, baseline.map(valueOf));
    const over = (loads, draws) => {
        const x = compare_logs_meanOf(loads.map(logOf));
        const t = predictiveT({ ...noise, baseline, candidate: x, draws });
        const { m, sB, nu, s, se, T, p, tQuantile } = t;
        const before = { s0: noise.prior.sd, nu0: noise.prior.degrees, rounding: noise.roundingVariance };
        const effect = worsening(x - m, compared.worse);
        const interval = [
            worsening(x - m - tQuantile * se, compared.worse),
            worsening(x - m + tQuantile * se, compared.worse),
        ];
        return {
            ...{ p, pBetter: tSurvival(-T, nu), effect, interval, value: valueOf(x) },
            steps: {
                ...{ N: baseline.length, m, sB, ...before, nu, seWithin: noise.seWithin, s, x, draws, se, T, p, tQuantile },
                ...{ effect, lower: interval[0], upper: interval[1] },
            },
        };
    };
    const machines = drawsOf(own, evidence.baseline);
    const pooled = over(own, machines);
    const baselineValue = valueOf(pooled.steps['m'] ?? 0);
    const { allowance } = compared;
    const byShare = allowance.kind === 'amount' ? 1 / baselineValue : 1;
    const limits = allowance.kind === 'error-share' ? { warn: 0, fail: 0 } : allowance;
    return {
        ok: true,
        trial: {
            ...{ compared, evidence, kind: 'log-t', baselineValue, machines, pooled },
            baseline: baseline.map(valueOf),
            candidate: own.map(scale),
            first: over(evidence.first, drawsOf(evidence.first, evidence.baseline)),
            confirmation: evidence.confirmation.length === 0 ? null : over(evidence.confirmation, 1),
            warnEffect: limits.warn * byShare,
            failEffect: limits.fail * byShare,
            noise: { nu: pooled.steps['nu'] ?? 1, s: pooled.steps['s'] ?? 0 },
        },
    };
}
function worsening(logRatio, worse) {
    return worse === 'higher' ? Math.expm1(logRatio) : -Math.expm1(-logRatio);
}
function scaleOf(quantity, own) {
    const { aggregate, metric } = quantity;
    const grows = aggregate.kind === 'count' || aggregate.kind === 'sum' || metric === 'count';
    const reference = own[0] === undefined ? 0 : steadySec(own[0].load);
    return ({ value, load }) => {
        const seconds = steadySec(load);
        return grows && reference > 0 && seconds > 0 ? (value * reference) / seconds : value;
    };
}
function steadySec({ steady }) {
    return steady === null ? 0 : (steady.toMs - steady.fromMs) / 1_000;
}
const PRIOR_DEGREES = 4;
const PRIOR_SD = 0.035;
const PRIOR_SD_OF_TAIL = 0.05;
const TAIL_PERCENT = 97;
function priorOf({ aggregate }) {
    const isTail = aggregate.kind === 'percentile'
        ? aggregate.percent > TAIL_PERCENT
        : aggregate.kind === 'max' || aggregate.kind === 'stdev';
    return { sd: isTail ? PRIOR_SD_OF_TAIL : PRIOR_SD, degrees: PRIOR_DEGREES };
}
const COARSE_BELOW_MS = 20;
function noiseOf(compared, evidence, values) {
    const { quantity } = compared.check;
    const median = medianOf(values);
    const isCoarse = unitOf(quantity) === 'time' && median < COARSE_BELOW_MS;
    const own = [...evidence.first, ...evidence.confirmation];
    return {
        prior: priorOf(quantity),
        roundingVariance: isCoarse ? 1 / 12 / median ** 2 : 0,
        seWithin: own.reduce((largest, value) => Math.max(largest, seWithinOf(value, compared)), 0),
    };
}
const ERROR_DISPERSION = 4;
function seWithinOf({ load, value, count }, compared) {
    const { quantity } = compared.check;
    const record = recordOf(load, compared);
    if (quantity.metric === 'errors') {
        const hits = quantity.aggregate.kind === 'rate' ? value * steadySec(load) : value;
        return Math.sqrt(ERROR_DISPERSION / Math.max(1, Math.min(hits, count)));
    }
    const share = shareOf(quantity);
    const histogram = share === null ? null : histogramOf(record);
    if (share === null || histogram === null)
        return 0;
    return quantileInterval(histogram, share, designEffect(lag1Autocorrelation(steadyP95(load))))?.seWithin ?? 0;
}
function shareOf({ aggregate, metric }) {
    if (metric !== 'response_time')
        return null;
    if (aggregate.kind === 'med')
        return 0.5;
    if (aggregate.kind !== 'percentile' || aggregate.percent <= 0 || aggregate.percent >= 100)
        return null;
    return aggregate.percent / 100;
}
function steadyP95({ steady, windows }) {
    if (steady === null)
        return [];
    const inside = windows.filter(({ fromMs, toMs }) => fromMs >= steady.fromMs && toMs <= steady.toMs);
    return inside.map(({ p95Ms }) => p95Ms).filter((p95Ms) => p95Ms !== null);
}
function compare_logs_meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length / 2;
    return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

;// CONCATENATED MODULE: ./build/core/verdict/compare-stages.js






const ALPHA_SUSPICION = 0.1;
const ALPHA_FAIL = 0.005;
function decideFamily(trials, confirmation) {
    const adjusted = holm(trials.map(({ pooled }) => pooled.p));
    const suspicions = suspicionsOf(trials);
    return trials.map((trial, at) => {
        const suspicion = suspicions[at] ?? 1;
        return decide(trial, { family: trials.length, pAdjusted: adjusted[at] ?? 1, suspicion, confirmation });
    });
}
function suspicionsOf(trials) {
    const pValues = trials.map(({ first }) => first.p);
    const onlyWarn = trials.every(({ compared }) => compared.check.severity === 'warning');
    return onlyWarn ? benjaminiHochberg(pValues) : pValues.map((p) => Math.min(1, p * trials.length));
}
function decide(trial, stage) {
    const visible = visibleChange(trial, stage);
    const required = requiredEffect(trial, visible?.mde80 ?? 0);
    const judged = judgeTrial(trial, stage, required);
    const noisy = tooNoisy(judged.result, visible);
    const answer = noisy === null ? judged : undecided(noisy);
    const { family, pAdjusted } = stage;
    return {
        ...answer,
        ...{ family, pAdjusted, smallestChange: visible?.smallest ?? null },
        steps: {
            ...{ K: family, warnEffect: trial.warnEffect, failEffect: required },
            ...(visible === null ? {} : stepsOf(visible)),
        },
    };
}
const ALPHA_CONFIRMATION = 0.1;
const MIN_RUNS_OF_ONE_STAGE = 5;
function judgeTrial(trial, stage, required) {
    const { first, pooled, confirmation } = trial;
    const runs = trial.baseline.length;
    const isSignificant = stage.pAdjusted <= ALPHA_FAIL && pooled.effect >= required;
    if (stage.confirmation === 'switched-off') {
        if (runs < MIN_RUNS_OF_ONE_STAGE)
            return undecided(fewRuns(runs, MIN_RUNS_OF_ONE_STAGE, ' and no second load'));
        return isSignificant ? decided('worse') : unsuspected(trial, stage);
    }
    const isSuspicious = stage.suspicion <= ALPHA_SUSPICION && first.effect >= trial.warnEffect;
    if (isSuspicious && confirmation === null)
        return awaiting(stage.confirmation);
    if (isSuspicious && isSignificant && confirmation !== null && confirmation.p <= ALPHA_CONFIRMATION) {
        return decided('worse');
    }
    if (runs === 1)
        return undecided(fewRuns(runs, 2, ''));
    return isSuspicious ? decided('refuted') : unsuspected(trial, stage);
}
function awaiting(confirmation) {
    switch (confirmation) {
        case 'possible':
            return { result: 'suspicious', why: 'one load alone does not decide that, and no second one confirmed it yet' };
        case 'unaffordable':
            return { result: 'unconfirmed', why: 'the second load that decides it does not fit the budget' };
        case 'not-started':
            return { result: 'unconfirmed', why: 'the fleet of the second load that decides it could not be started' };
        case 'made':
        case 'switched-off':
            return { result: 'unconfirmed', why: 'no second load was made that decides it' };
    }
}
const MIN_BETTER = 0.03;
const MIN_BETTER_SHARE = 0.001;
function unsuspected(trial, stage) {
    const least = trial.kind === 'share-z' ? MIN_BETTER_SHARE : MIN_BETTER;
    const isBetter = trial.pooled.pBetter <= ALPHA_FAIL / stage.family && trial.pooled.effect <= -least;
    return decided(isBetter ? 'better' : 'unchanged');
}
function decided(result) {
    return { result, why: null };
}
function undecided(why) {
    return { result: 'undecided', why };
}
function fewRuns(runs, needed, more) {
    return `${runs} earlier ${runs === 1 ? 'run' : 'runs'}${more} is too little to decide, at least ${needed} are needed`;
}
const MIN_EFFECT_OF_FEW_RUNS = 0.1;
function requiredEffect({ baseline, kind, failEffect }, mde80) {
    if (kind === 'share-z' || baseline.length >= MIN_RUNS_OF_ONE_STAGE)
        return failEffect;
    return baseline.length === 1 ? Math.max(failEffect, mde80) : Math.max(2 * failEffect, MIN_EFFECT_OF_FEW_RUNS);
}
const MAX_MDE = 0.2;
const MAX_MDE_BY_FAIL = 4;
function visibleChange(trial, { family, confirmation }) {
    const { noise, compared, failEffect, evidence } = trial;
    if (noise === null)
        return null;
    const draws = plannedDraws(evidence, confirmation);
    const runs = trial.baseline.length;
    const { critical, scatter } = detectableLogRatio(noise, { draws, runs, alpha: ALPHA_FAIL / family });
    const mde80 = worsening(critical + scatter, compared.worse);
    const needed = logOf(requiredEffect(trial, runs === 1 ? 0 : mde80), compared.worse);
    const smallest = worsening(Math.max(critical, needed) + scatter, compared.worse);
    const { metric } = compared.check.quantity;
    const isSpeed = unitOf(compared.check.quantity) === 'time' || metric === 'throughput';
    return { draws, mde80, smallest, limit: isSpeed ? Math.max(MAX_MDE, MAX_MDE_BY_FAIL * failEffect) : null };
}
function logOf(effect, worse) {
    return worse === 'higher' ? Math.log1p(effect) : -Math.log1p(-Math.min(effect, 0.999));
}
function stepsOf({ draws, mde80, limit }) {
    return { mdeDraws: draws, mde80, ...(limit === null ? {} : { mdeLimit: limit }) };
}
function tooNoisy(result, visible) {
    const limit = visible?.limit ?? null;
    if (visible === null || limit === null || visible.mde80 <= limit)
        return null;
    if (result !== 'unchanged' && result !== 'refuted')
        return null;
    const seen = `only a change of ${percent(visible.mde80)} or more would have been found in 4 of 5 builds`;
    return `that says little, because ${seen}; at most ${percent(limit)} is allowed for that`;
}

;// CONCATENATED MODULE: ./build/core/stats/share-test.js

const PHI_OF_FEW_RUNS = 4;
function shareTest(baseline, candidate) {
    const hits = baseline.reduce((sum, run) => sum + run.hits, 0);
    const rows = baseline.reduce((sum, run) => sum + run.of, 0);
    const p0 = (hits + 0.5) / (rows + 1);
    const chi2 = baseline.reduce((sum, run) => sum + (run.hits - run.of * p0) ** 2 / (run.of * p0 * (1 - p0)), 0);
    const phi = baseline.length < 3 ? PHI_OF_FEW_RUNS : Math.max(1, chi2 / (baseline.length - 1));
    const pNew = candidate.hits / candidate.of;
    const se = Math.sqrt(phi * p0 * (1 - p0) * (1 / candidate.of + 1 / rows));
    const z = (pNew - p0) / se;
    const difference = pNew - p0;
    const half = NORMAL_95 * Math.sqrt(phi * ((pNew * (1 - pNew)) / candidate.of + (p0 * (1 - p0)) / rows));
    return {
        ...{ p0, chi2, phi, pNew, se, z, difference },
        p: normalSurvival(z),
        interval: [difference - half, difference + half],
    };
}

;// CONCATENATED MODULE: ./build/core/verdict/compare-shares.js



function compareShares(compared, evidence) {
    const baseline = evidence.baseline.map(countOf);
    const sign = compared.worse === 'higher' ? 1 : -1;
    const over = (loads) => {
        const { p0, chi2, phi, pNew, se, z, difference, interval } = shareTest(baseline, countOf(loads));
        const [low, high] = interval;
        const effect = sign * difference;
        const p = normalSurvival(sign * z);
        const worse = sign > 0 ? [low, high] : [-high, -low];
        return {
            ...{ p, pBetter: normalSurvival(-sign * z), effect, interval: worse, value: pNew },
            steps: {
                ...{ N: baseline.length, p0, chi2, phi, pNew, se, z, p },
                ...{ effect, lower: worse[0], upper: worse[1] },
            },
        };
    };
    const own = [...evidence.first, ...evidence.confirmation];
    const pooled = over(own);
    const all = countOf(evidence.baseline.flat());
    const limits = limitsOf(compared.allowance, pooled.steps['p0'] ?? 0, compared.worse);
    return {
        ok: true,
        trial: {
            ...{ compared, evidence, kind: 'share-z', baselineValue: all.hits / all.of, pooled, noise: null },
            baseline: baseline.map(compare_shares_shareOf),
            candidate: own.map((load) => compare_shares_shareOf(countOf([load]))),
            machines: drawsOf(own, evidence.baseline),
            first: over(evidence.first),
            confirmation: evidence.confirmation.length === 0 ? null : over(evidence.confirmation),
            warnEffect: limits.warn,
            failEffect: limits.fail,
        },
    };
}
function countOf(loads) {
    return {
        hits: loads.reduce((sum, { value, count }) => sum + Math.round(value * count), 0),
        of: loads.reduce((sum, { count }) => sum + count, 0),
    };
}
function compare_shares_shareOf({ hits, of }) {
    return hits / of;
}
const MIN_DIFFERENCE = 0.001;
const MIN_RISE = 0.5;
const MIN_FALL = 1 / 3;
function limitsOf(allowance, p0, worse) {
    switch (allowance.kind) {
        case 'error-share': {
            const limit = Math.max(MIN_DIFFERENCE, p0 * (worse === 'higher' ? MIN_RISE : MIN_FALL));
            return { warn: limit, fail: limit };
        }
        case 'share':
            return { warn: allowance.warn * p0, fail: allowance.fail * p0 };
        case 'amount':
            return allowance;
    }
}

// EXTERNAL MODULE: ./build/core/check/safe-regex.js
var safe_regex = __webpack_require__(41406);
;// CONCATENATED MODULE: ./build/core/verdict/compared-quantity.js



function comparedQuantities(candidate, policy) {
    const checks = policy.checks.filter((check) => check.limit.kind === 'baseline');
    if (checks.length > 0)
        return checks.flatMap((check) => ofCheck(check, candidate));
    return policy.comparesFamily ? globalFamily(candidate, policy.earlier) : [];
}
function ofCheck(check, candidate) {
    const kind = check.target.kind === 'transaction' ? 'transaction' : 'sample';
    const worse = check.operator === '<' || check.operator === '<=' ? 'higher' : 'lower';
    const allowance = allowanceOf(check, worse);
    return labelsOf(check.target, candidate).map((label) => ({
        ...{ check, written: check.text, label, kind, worse, allowance },
        words: quantityWords(check.quantity, { label, kind }),
    }));
}
function labelsOf(target, candidate) {
    switch (target.kind) {
        case 'all':
            return [null];
        case 'label':
        case 'transaction':
            return [target.label];
        case 'each':
            return sampleLabels(candidate);
        case 'regex': {
            const compiled = (0,safe_regex/* compileSafeRegex */.Y)(target.source);
            return compiled.ok ? sampleLabels(candidate).filter((label) => compiled.regex.test(label)) : [];
        }
    }
}
function sampleLabels(candidate) {
    const labels = candidate.flatMap((load) => (0,judge_list/* listOf */.c)(load.labels)).filter(({ kind }) => kind === 'sample');
    return [...new Set(labels.map(({ label }) => label))].sort();
}
const WARN_BY_FAIL = 0.6;
function allowanceOf(check, worse) {
    const tolerance = check.limit.kind === 'baseline' ? check.limit.tolerance : null;
    if (tolerance === null && check.quantity.metric === 'error_rate')
        return { kind: 'error-share' };
    const fail = Math.max(0, worse === 'higher' ? (tolerance?.value ?? 0) : -(tolerance?.value ?? 0));
    return { kind: tolerance?.kind === 'absolute' ? 'amount' : 'share', warn: WARN_BY_FAIL * fail, fail };
}
const MIN_TAIL_ROWS = 100;
const FAMILY_WARN = 0.03;
function globalFamily(candidate, earlier) {
    const rows = [...candidate, ...earlier].reduce((sum, load) => sum + (load.total?.count ?? 0), 0);
    const tail = rows * 0.01 >= MIN_TAIL_ROWS ? [member({ kind: 'percentile', percent: 99 }, 'response_time', 0.1)] : [];
    return [
        member({ kind: 'percentile', percent: 95 }, 'response_time', 0.05),
        ...tail,
        member({ kind: 'bare' }, 'error_rate', null),
        member({ kind: 'avg' }, 'response_time', 0.05),
    ];
}
function member(aggregate, metric, fail) {
    const limit = {
        kind: 'baseline',
        text: fail === null ? 'baseline' : `baseline + ${100 * fail}%`,
        tolerance: fail === null ? null : { kind: 'relative', value: fail },
    };
    const check = {
        ...{ text: '', quantity: { aggregate, metric, selector: {} }, target: { kind: 'all' }, operator: '<', limit },
        ...{ forMs: null, during: 'steady', abort: false, severity: 'error', builtIn: null },
    };
    return {
        ...{ check, written: null, label: null, kind: 'sample', worse: 'higher' },
        allowance: fail === null ? { kind: 'error-share' } : { kind: 'share', warn: FAMILY_WARN, fail },
        words: quantityWords(check.quantity, { label: null, kind: 'sample' }),
    };
}

;// CONCATENATED MODULE: ./build/core/scenario/plan-changes.js
function planChange(label, ours, theirs) {
    if (ours === null || theirs === null)
        return 'unknown';
    const isAllSame = ours.all === theirs.all;
    if (label === null)
        return isAllSame ? 'same' : 'changed';
    const our = ownValue(ours.labels, label);
    const their = ownValue(theirs.labels, label);
    if (our !== undefined || their !== undefined)
        return our === their ? 'same' : 'changed';
    return isAllSame ? 'same' : 'unknown';
}
function ownValue(labels, label) {
    return Object.hasOwn(labels, label) ? labels[label] : undefined;
}

;// CONCATENATED MODULE: ./build/core/verdict/comparison-evidence.js


const MAX_BASELINE_RUNS = 20;
function gatherComparison(compared, loads) {
    const own = loads.candidate.map((load) => ({ load, value: comparedValue(load, compared) }));
    const silent = own.find(({ value }) => value === null);
    const [first] = loads.candidate;
    if (first === undefined || silent !== undefined) {
        const where = silent === undefined ? '' : ` in load ${silent.load.load}`;
        return comparison_evidence_undecided(`${compared.words} is not known${where}, so it cannot be compared.`);
    }
    const samePlan = (load) => planChange(compared.label, first.planHashes, load.planHashes) !== 'changed';
    const baseline = loads.baseline.filter(samePlan);
    if (baseline.length === 0) {
        const what = compared.label === null ? 'What the plan does' : `The part of the plan that makes "${compared.label}"`;
        return comparison_evidence_undecided(`${what} changed since every earlier run, so ${compared.words} cannot be compared yet.`);
    }
    const known = valuesOf(baseline, compared);
    if (known.length === 0) {
        return comparison_evidence_undecided(`No earlier run knows ${compared.words}, so it cannot be compared yet.`);
    }
    const before = valuesOf(loads.earlier.filter(samePlan), compared);
    const ours = valuesOf(loads.candidate, compared);
    return { ok: true, evidence: { baseline: newestRuns(known), ...inStages(before, ours) } };
}
function inStages(before, ours) {
    const first = [...before, ...ours.filter(({ load }) => load.purpose !== 'confirm')];
    const confirmation = ours.filter(({ load }) => load.purpose === 'confirm');
    return first.length === 0 ? { first: confirmation, confirmation: [] } : { first, confirmation };
}
function comparison_evidence_undecided(why) {
    return { ok: false, why };
}
function valuesOf(loads, compared) {
    return loads.flatMap((load) => {
        const value = comparedValue(load, compared);
        return value === null ? [] : [{ ...value, load }];
    });
}
function newestRuns(values) {
    const runs = [...Map.groupBy(values, ({ load }) => load.run).values()];
    const startOf = (run) => run.reduce((start, { load }) => Math.min(start, load.startAtMs), Infinity);
    return runs.toSorted((a, b) => startOf(a) - startOf(b)).slice(-MAX_BASELINE_RUNS);
}

// EXTERNAL MODULE: ./build/core/check/describe-outcome.js
var describe_outcome = __webpack_require__(67693);
;// CONCATENATED MODULE: ./build/core/verdict/comparison-text.js




function changeText(trial) {
    return `${changeWords(trial)} (${intervalWords(trial)})`;
}
function limitText({ check, allowance }) {
    if (allowance.kind === 'error-share')
        return 'baseline + 50 % (at least 0.1 percentage points)';
    return check.limit.text.replaceAll(/(\d)%/g, '$1 %').replaceAll(/\s*([+-])\s*/g, ' $1 ');
}
function valueText({ check }, value) {
    return (0,describe_outcome/* valueAndLimit */.A0)(check, Math.abs(value) >= 100 ? Math.round(value) : value).valueText;
}
function comparisonText(trial, decision) {
    return `${measuredText(trial)}${ending(trial, decision)}`;
}
function fewRowsText(trial, rows, needed) {
    const few = `${(0,numbers/* formatCount */.B4)(rows, trial.compared.kind)} of this label are too few to decide`;
    return `${measuredText(trial)}; ${few}, at least ${needed.toLocaleString('en-US')} are needed.`;
}
function measuredText(trial) {
    const { compared, baselineValue, pooled, baseline } = trial;
    const change = changeWords(trial);
    const than = change === SAME ? 'as' : 'than';
    const values = `${valueText(compared, pooled.value)} against ${valueText(compared, baselineValue)}`;
    const rest = `${intervalWords(trial)}, ${(0,numbers/* formatCount */.B4)(baseline.length, 'run')}`;
    return `${compared.words} is ${change} ${than} the baseline (${values}, ${rest})`;
}
const SAME = 'the same';
function changeWords(trial) {
    const { compared, pooled } = trial;
    if (Number.parseFloat(sizeOf(trial, pooled.effect)) === 0)
        return SAME;
    const isHigher = compared.worse === 'higher' ? pooled.effect > 0 : pooled.effect < 0;
    return `${amountOf(trial, pooled.effect)} ${direction(compared, isHigher)}`;
}
function intervalWords(trial) {
    const { compared, pooled } = trial;
    const [low, high] = pooled.interval;
    if (low >= 0)
        return `95 % interval ${sizeOf(trial, low)} to ${amountOf(trial, high)}`;
    if (high <= 0)
        return `95 % interval ${sizeOf(trial, high)} to ${amountOf(trial, low)}`;
    const isWorseHigher = compared.worse === 'higher';
    const better = `${amountOf(trial, low)} ${direction(compared, !isWorseHigher)}`;
    return `95 % interval ${better} to ${amountOf(trial, high)} ${direction(compared, isWorseHigher)}`;
}
function amountOf(trial, effect) {
    return `${sizeOf(trial, effect)}${trial.kind === 'share-z' ? ' percentage points' : ''}`;
}
function sizeOf(trial, effect) {
    return trial.kind === 'share-z' ? points(effect) : percent(effect);
}
function direction({ check }, isHigher) {
    if (unitOf(check.quantity) === 'time')
        return isHigher ? 'slower' : 'faster';
    return isHigher ? 'higher' : 'lower';
}
function ending(trial, decision) {
    const limit = limitText(trial.compared);
    switch (decision.result) {
        case 'worse':
            return `; ${limit === 'baseline' ? 'no worsening' : limit} was allowed.`;
        case 'suspicious':
        case 'unconfirmed':
            return `; that is suspicious, but ${decision.why ?? 'nothing confirmed it'} (unconfirmed).`;
        case 'refuted':
            return '; the first load alone was suspicious and a second one did not confirm it.';
        case 'undecided':
            return `; ${decision.why ?? 'that is too little to decide'}.`;
        case 'better':
            return '.';
        case 'unchanged':
            return `; ${unchangedWords(trial, decision, limit)}${visibleWords(decision)}.`;
    }
}
function unchangedWords(trial, decision, limit) {
    const isTolerated = trial.pooled.effect > 0 && trial.pooled.p <= ALPHA_SUSPICION / decision.family;
    if (isTolerated)
        return limit === 'baseline' ? 'that is not certain enough to fail' : `${limit} allows that`;
    return 'runs of one build differ by as much';
}
function visibleWords({ smallestChange }) {
    if (smallestChange === null)
        return '';
    return `, and a change of ${percent(smallestChange)} or more would have been found in 4 of 5 builds`;
}

;// CONCATENATED MODULE: ./build/core/verdict/compare-loads.js






function compareLoads(candidate, baseline, policy) {
    if (candidate.length === 0 || baseline.length === 0)
        return [];
    const loads = { candidate, baseline, earlier: policy.earlier };
    const asked = comparedQuantities(candidate, policy).map((compared) => ({
        compared,
        ...tryComparison(compared, loads),
    }));
    const decisions = new Map([
        ...decisionsOf(asked.filter(isDeciding), policy.confirmation),
        ...decisionsOf(asked.filter((each) => !isDeciding(each)), policy.confirmation),
    ]);
    return asked.map((each) => {
        if (!each.ok)
            return withoutTrial(each.compared, each.why);
        const decision = decisions.get(each.trial);
        return decision === undefined ? ofFewRows(each.trial) : ofTrial(each.trial, decision);
    });
}
function tryComparison(compared, loads) {
    const gathered = gatherComparison(compared, loads);
    if (!gathered.ok)
        return gathered;
    const isShare = compared.check.quantity.metric === 'error_rate';
    return isShare ? compareShares(compared, gathered.evidence) : compareLogs(compared, gathered.evidence);
}
function isDeciding({ compared }) {
    return compared.check.severity !== 'warning';
}
function decisionsOf(asked, confirmation) {
    const trials = asked.flatMap((each) => (each.ok && hasRows(each.trial) ? [each.trial] : []));
    const decisions = decideFamily(trials, confirmation);
    return trials.flatMap((trial, at) => {
        const decision = decisions[at];
        return decision === undefined ? [] : [[trial, decision]];
    });
}
const MIN_ROWS_OF_LABEL = 1_000;
function hasRows(trial) {
    return trial.compared.label === null || rowsOf(trial) >= MIN_ROWS_OF_LABEL;
}
function rowsOf({ evidence }) {
    return [...evidence.first, ...evidence.confirmation].reduce((sum, { count }) => sum + count, 0);
}
function withoutTrial(compared, why) {
    return {
        ...headOf(compared),
        result: 'undecided',
        ...{ baselineValue: null, baselineText: 'unknown', value: null, valueText: 'unknown', count: 0 },
        ...{ effect: null, interval: null, changeText: 'unknown', smallestChange: null, numbers: null },
        text: why,
    };
}
function ofFewRows(trial) {
    return {
        ...measuredOf(trial, null),
        ...{ result: 'undecided', smallestChange: null },
        text: fewRowsText(trial, rowsOf(trial), MIN_ROWS_OF_LABEL),
    };
}
function ofTrial(trial, decision) {
    const { result, smallestChange } = decision;
    return { ...measuredOf(trial, decision), result, smallestChange, text: comparisonText(trial, decision) };
}
function headOf(compared) {
    return {
        check: compared.written,
        severity: compared.check.severity,
        quantity: compared.words,
        label: compared.label,
        limitText: limitText(compared),
    };
}
function measuredOf(trial, decision) {
    const { compared, pooled, baselineValue, first, confirmation } = trial;
    const family = decision?.family ?? 1;
    return {
        ...headOf(compared),
        ...{ baselineValue, baselineText: valueText(compared, baselineValue) },
        ...{ value: pooled.value, valueText: valueText(compared, pooled.value), count: rowsOf(trial) },
        ...{ effect: pooled.effect, interval: pooled.interval, changeText: changeText(trial) },
        numbers: {
            ...{ kind: trial.kind, baseline: trial.baseline, candidate: trial.candidate, machines: trial.machines, family },
            ...{ alphaSuspicion: ALPHA_SUSPICION, alphaFail: ALPHA_FAIL },
            steps: { ...pooled.steps, ...decision?.steps },
            ...{ pFirst: first.p, pConfirmation: confirmation?.p ?? null, pPooled: pooled.p },
            pAdjusted: decision?.pAdjusted ?? null,
        },
    };
}

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
        .map(({ quantity, smallestChange }, at) => `${percent(smallestChange)} ${at === 0 ? 'or more ' : ''}of ${quantity}`);
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
    const comparisons = isWhole ? compareLoads(candidate, baseline, policy) : [];
    return judge_decide(candidate, (0,judge_evidence/* gather */.k)(candidate, comparisons), { comparisons, policy, earlier: baseline.length });
}
function judge_decide(candidate, evidence, compared) {
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
