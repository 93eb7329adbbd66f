export const id = 776;
export const ids = [776];
export const modules = {

/***/ 46776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  systemHostCounters: () => (/* binding */ systemHostCounters)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/adapters/system/cgroup-cores.js
function cgroupCores(readText, schedulableCores) {
    const membership = (readText('/proc/self/cgroup') ?? '').split('\n');
    let cores = schedulableCores;
    for (const line of membership) {
        const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
        if (controllers === undefined || path === undefined)
            continue;
        const limit = controllers === '' ? limitV2 : controllers.split(',').includes('cpu') ? limitV1 : null;
        if (limit === null)
            continue;
        for (const folder of selfAndAbove(path))
            cores = Math.min(cores, limit(readText, folder) ?? cores);
    }
    return cores;
}
function limitV2(readText, folder) {
    const [quota, period] = (readText(`/sys/fs/cgroup${folder}/cpu.max`) ?? '').trim().split(' ');
    return ratio(quota, period);
}
function limitV1(readText, folder) {
    for (const mount of ['/sys/fs/cgroup/cpu', '/sys/fs/cgroup/cpu,cpuacct']) {
        const quota = readText(`${mount}${folder}/cpu.cfs_quota_us`)?.trim();
        const period = readText(`${mount}${folder}/cpu.cfs_period_us`)?.trim();
        const cores = ratio(quota, period);
        if (cores !== null)
            return cores;
    }
    return null;
}
function ratio(quota, period) {
    const cores = Number(quota) / Number(period);
    return Number.isFinite(cores) && cores > 0 ? cores : null;
}
function selfAndAbove(path) {
    const parts = path.split('/').filter((part) => part !== '');
    return [...parts.keys(), parts.length].map((count) => parts
        .slice(0, count)
        .map((part) => `/${part}`)
        .join(''));
}

;// CONCATENATED MODULE: ./build/adapters/system/proc-readings.js
const TICK_MS = 10;
function processTimes(stat) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const cpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    const state = fields[0];
    return state === undefined || state === '' || !Number.isFinite(cpuMs) ? null : { state, cpuMs };
}
function contextSwitches(status) {
    const counts = [...status.matchAll(/^(?:non)?voluntary_ctxt_switches:\s+(\d+)$/gm)];
    return counts.length === 0 ? null : counts.reduce((sum, [, count]) => sum + Number(count), 0);
}
function hostTimes(readText) {
    const stat = readText('/proc/stat') ?? '';
    const cpu = /^cpu +(.*)$/m.exec(stat)?.[1]?.split(' ').map(Number) ?? [];
    const [user = NaN, nice = NaN, system = NaN, idle = NaN, iowait = NaN, irq = NaN, softirq = NaN, steal = NaN] = cpu;
    const busy = user + nice + system + irq + softirq;
    return {
        busyMs: known(busy * TICK_MS),
        totalMs: known((busy + idle + iowait + steal) * TICK_MS),
        stealMs: known(steal * TICK_MS),
        ctxt: numberAfter(stat, /^ctxt (\d+)/m),
        intr: numberAfter(stat, /^intr (\d+)/m),
    };
}
function hostLevels(readText) {
    const meminfo = readText('/proc/meminfo') ?? '';
    const totalKiB = numberAfter(meminfo, /^MemTotal: +(\d+) kB/m);
    const availableKiB = numberAfter(meminfo, /^MemAvailable: +(\d+) kB/m);
    return {
        load1: numberAfter(readText('/proc/loadavg') ?? '', /^([\d.]+)/),
        memUsedBytes: totalKiB === null || availableKiB === null ? null : (totalKiB - availableKiB) * 1024,
    };
}
function networkCounters(readText) {
    const interfaces = [...(readText('/proc/net/dev') ?? '').matchAll(/^\s*\S+:\s*(.*)$/gm)];
    const sumOf = (column) => interfaces.length === 0
        ? null
        : known(interfaces.reduce((sum, [, numbers = '']) => sum + Number(numbers.trim().split(/\s+/)[column]), 0));
    const [names = [], values = []] = [...(readText('/proc/net/snmp') ?? '').matchAll(/^Tcp: (.*)$/gm)].map(([, text = '']) => text.split(' '));
    const tcp = (name) => known(Number(values[names.indexOf(name)]));
    return { rxBytes: sumOf(0), txBytes: sumOf(8), outSegs: tcp('OutSegs'), retransSegs: tcp('RetransSegs') };
}
function numberAfter(text, pattern) {
    return known(Number(pattern.exec(text)?.[1]));
}
function known(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/adapters/system/host-counters.js





const LAG_TIMER_MS = 10;
function systemHostCounters(options) {
    const readText = options.readText ?? readProcText;
    const observes = options.platform === 'linux';
    const switches = switchCounter(readText);
    const lag = (0,external_node_perf_hooks_.monitorEventLoopDelay)({ resolution: LAG_TIMER_MS });
    lag.enable();
    return {
        observes,
        read: (pid) => Promise.resolve(observes ? reading(pid, readText, switches) : null),
        cores: () => Promise.resolve(observes ? cgroupCores(readText, (0,external_node_os_.availableParallelism)()) : (0,external_node_os_.availableParallelism)()),
        cpuModel: () => (0,external_node_os_.cpus)()[0]?.model.trim() ?? 'unknown',
        machine: () => (observes ? (readText('/proc/sys/kernel/random/boot_id')?.trim() ?? null) : null),
        timerLagP95Ms: () => {
            if (lag.count === 0)
                return null;
            const p95Ms = Math.max(0, lag.percentile(95) / 1e6 - LAG_TIMER_MS);
            lag.reset();
            return p95Ms;
        },
    };
}
function reading(pid, readText, switches) {
    const stat = readText(`/proc/${pid}/stat`);
    if (stat === null)
        return null;
    const process = processTimes(stat);
    const host = hostTimes(readText);
    const levels = hostLevels(readText);
    const net = networkCounters(readText);
    return {
        state: process?.state ?? null,
        processCpuMs: process?.cpuMs ?? null,
        processContextSwitches: switches(pid),
        hostBusyMs: host.busyMs,
        hostTotalMs: host.totalMs,
        hostStealMs: host.stealMs,
        load1: levels.load1,
        memUsedBytes: levels.memUsedBytes,
        ctxt: host.ctxt,
        intr: host.intr,
        netTxBytes: net.txBytes,
        netRxBytes: net.rxBytes,
        tcpOutSegs: net.outSegs,
        tcpRetransSegs: net.retransSegs,
    };
}
function switchCounter(readText) {
    const totals = new Map();
    return (pid) => {
        const before = totals.get(pid) ?? { total: 0, byThread: new Map() };
        const byThread = new Map();
        let total = before.total;
        for (const thread of listThreads(pid)) {
            const count = contextSwitches(readText(`/proc/${pid}/task/${thread}/status`) ?? '');
            if (count === null)
                continue;
            byThread.set(thread, count);
            total += Math.max(0, count - (before.byThread.get(thread) ?? 0));
        }
        if (byThread.size === 0)
            return null;
        totals.clear();
        totals.set(pid, { total, byThread });
        return total;
    };
}
function listThreads(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return [];
    }
}
function readProcText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}


/***/ })

};
