export const id = 461;
export const ids = [461];
export const modules = {

/***/ 96200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pickEnvironment)
/* harmony export */ });
function pickEnvironment(env, names) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = env.get(name);
        return value === undefined ? [] : [[name, value]];
    }));
}


/***/ }),

/***/ 29461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createJmeterGenerator: () => (/* binding */ createJmeterGenerator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
;// CONCATENATED MODULE: ./build/adapters/jmeter/log-events.js
const MAX_LOG_EVENTS = 50;
const MAX_TEXT_CHARS = 500;
const MAX_LINE_CHARS = 4_000;
const LINE = /^(\d{13}) \S+ (INFO|WARN|ERROR|FATAL|DEBUG|TRACE) (.*)$/;
const ENGINE = 'o.a.j.e.StandardJMeterEngine: ';
const STARTED = `${ENGINE}Starting ThreadGroup: `;
const TEARDOWN = `${ENGINE}Starting tearDown thread groups`;
const harmless = [
    {
        pattern: /^o\.a\.j\.t\.JMeterThread: Interrupting: /,
        reason: 'JMeter says it of each user at a stop without waiting, which we ordered',
    },
];
function createLogReader() {
    const decoder = new TextDecoder();
    const seen = new Set();
    let partial = '';
    let started = false;
    let teardown = false;
    let held = null;
    const release = () => {
        const event = held;
        held = null;
        if (event === null || seen.has(event.text) || seen.size > MAX_LOG_EVENTS)
            return [];
        seen.add(event.text);
        if (seen.size <= MAX_LOG_EVENTS)
            return [event];
        return [{ ...event, level: 'WARN', text: 'More warnings and errors than these stand in jmeter.log.' }];
    };
    const line = (text) => {
        const match = LINE.exec(text);
        if (match === null) {
            held = withCause(held, text);
            return [];
        }
        const released = release();
        const [, atMs, level, message = ''] = match;
        const at = { atMs: Number(atMs) };
        if (!started && message.startsWith(STARTED)) {
            started = true;
            return [...released, { kind: 'thread-groups-started', ...at }];
        }
        if (!teardown && message.startsWith(TEARDOWN)) {
            teardown = true;
            return [...released, { kind: 'teardown-started', ...at }];
        }
        held = logEvent(level, message, at.atMs);
        return released;
    };
    return {
        push: (bytes) => {
            const lines = (partial + decoder.decode(bytes, { stream: true })).split('\n');
            partial = (lines.pop() ?? '').slice(0, MAX_LINE_CHARS);
            return lines.flatMap((text) => line(text.slice(0, MAX_LINE_CHARS)));
        },
        flush: release,
    };
}
function logEvent(level, message, atMs) {
    if (level !== 'WARN' && level !== 'ERROR' && level !== 'FATAL')
        return null;
    if (harmless.some(({ pattern }) => pattern.test(message)))
        return null;
    return { kind: 'log', level: level === 'WARN' ? 'WARN' : 'ERROR', atMs, text: message.slice(0, MAX_TEXT_CHARS) };
}
function withCause(held, continuation) {
    const text = continuation.trim();
    if (held === null || text === '' || text.startsWith('at ') || held.text.includes('\u2014'))
        return held;
    return { ...held, text: `${held.text} \u2014 ${text}`.slice(0, MAX_TEXT_CHARS) };
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/dry-check.js


const TIMEOUT_MS = 60_000;
async function judgeDryRun(jmeter, files, signal) {
    const deadline = AbortSignal.timeout(TIMEOUT_MS);
    const onDeadline = () => {
        jmeter.kill('SIGKILL');
    };
    deadline.addEventListener('abort', onDeadline);
    const exit = await jmeter.exited;
    deadline.removeEventListener('abort', onDeadline);
    signal.throwIfAborted();
    const errors = await loggedErrors(files.log);
    const said = jmeter.output.tail();
    if (deadline.aborted)
        return fault(`JMeter did not finish the dry check of the plan within ${TIMEOUT_MS / 1000} s.`);
    const unloadable = loadFault(said);
    if (unloadable !== null)
        return fault(unloadable);
    if (exit.code !== 0 || !exit.sawEnd) {
        const how = exit.signal ?? `exit code ${exit.code ?? 'none'}`;
        return fault(`JMeter ended with ${how} before the dry check was complete. Its last words: ${lastWords(said)}`);
    }
    if (errors.length > 0)
        return fault(`JMeter reports errors with this plan before any load: ${errors.join(' · ')}`);
    return { ok: true };
}
function fault(text) {
    return { ok: false, fault: text };
}
function loadFault(said) {
    const unknown = /CannotResolveClassException: (\S+)/.exec(said)?.[1];
    if (unknown !== undefined) {
        return `JMeter does not know the class ${unknown} that the plan uses: the plugin that brings it is missing. Add its jar to \`jmeter.plugins\`, with the jars that it needs itself.`;
    }
    if (!said.includes('Problem loading XML'))
        return null;
    const cause = /Cause:\s*(\S.*)/.exec(said)?.[1]?.trim() ?? 'no cause given';
    return `JMeter cannot read the plan: ${cause.slice(0, 300)}. Open it in JMeter, correct it and save it again.`;
}
async function loggedErrors(file) {
    const log = await (0,promises_.readFile)(file).catch(() => Buffer.alloc(0));
    const reader = createLogReader();
    return [...reader.push(log), ...reader.flush()].flatMap((event) => event.kind === 'log' && event.level === 'ERROR' ? [event.text] : []);
}
function lastWords(said) {
    const lines = said.split('\n').map((line) => line.trim());
    const words = lines
        .filter((line) => line !== '')
        .slice(-3)
        .join(' · ')
        .slice(0, 500);
    return words === '' ? 'none.' : words;
}

// EXTERNAL MODULE: ./build/adapters/jmeter/environment.js
var environment = __webpack_require__(96200);
;// CONCATENATED MODULE: ./build/adapters/jmeter/gc-pauses.js
const PAUSE = /\bGC\(\d+\) +Pause .* (\d+)[.,](\d+)ms\s*$/;
const gcLogTags = 'gc,gc+phases';
function createGcPauses() {
    let partial = '';
    let sumMs = 0;
    return {
        push: (bytes) => {
            const lines = (partial + Buffer.from(bytes).toString('latin1')).split('\n');
            partial = lines.pop() ?? '';
            for (const line of lines) {
                const match = PAUSE.exec(line);
                if (match !== null)
                    sumMs += Number(`${match[1] ?? ''}.${match[2] ?? ''}`);
            }
        },
        totalMs: () => sumMs,
    };
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/jmeter-command.js


const resultFileName = 'results.jtl';
function jmeterFiles(folder) {
    return {
        folder,
        results: (0,external_node_path_.join)(folder, resultFileName),
        log: (0,external_node_path_.join)(folder, 'jmeter.log'),
        gcLog: (0,external_node_path_.join)(folder, 'gc.log'),
        runProperties: (0,external_node_path_.join)(folder, 'run.properties'),
        logConfig: (0,external_node_path_.join)(folder, 'log4j2.xml'),
    };
}
const opened = [
    'java.lang',
    'java.lang.invoke',
    'java.lang.reflect',
    'java.math',
    'java.text',
    'java.util',
    'java.util.concurrent',
];
function javaArguments(input, files, home) {
    const propertyFiles = [input.propertiesFile, files.runProperties, input.secretsFile].filter((file) => file !== null);
    return [
        `-Xms${input.heap}`,
        `-Xmx${input.heap}`,
        `-Xlog:${gcLogTags}:file="${files.gcLog}":uptime:filecount=0`,
        '-XX:+ExitOnOutOfMemoryError',
        '-Djava.awt.headless=true',
        `-Djava.util.prefs.userRoot=${files.folder}`,
        '-Djava.util.prefs.syncInterval=2000000',
        '-Duser.language=en',
        '-Dfile.encoding=UTF-8',
        ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        ...input.jvmArgs,
        '-jar',
        (0,external_node_path_.join)(home, 'bin', 'ApacheJMeter.jar'),
        '-n',
        ...['-t', input.planFile],
        ...['-l', files.results],
        ...['-j', files.log],
        ...['-i', files.logConfig],
        ...propertyFiles.flatMap((file) => ['-q', file]),
    ];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/adapters/jmeter/output-watch.js
const KEPT_CHARS = 8_192;
const MAX_COMPLAINTS = 5;
const PORT = /message on port (\d+)/;
const RECEIVED = /^Command: (\S+) received/;
const COMPLAINT = /^(?!Error: (?:Could not create the Java|A fatal exception))(Unrecognized |Invalid |Conflicting |Terminating due to |Error occurred during init|Error: |There is insufficient memory)/;
function createOutputWatch(on) {
    let partial = '';
    let kept = '';
    let sawEnd = false;
    let complaints = [];
    let complained = 0;
    const line = (text) => {
        const port = PORT.exec(text)?.[1];
        if (port !== undefined)
            on.onPort(Number(port));
        const command = RECEIVED.exec(text)?.[1];
        if (command !== undefined)
            on.onReceived(command);
        if (text.trim() === '... end of run')
            sawEnd = true;
        if (COMPLAINT.test(text) && complained < MAX_COMPLAINTS) {
            complained += 1;
            complaints.push(text.trim().slice(0, 500));
        }
    };
    return {
        push: (text) => {
            kept = (kept + text).slice(-KEPT_CHARS);
            const lines = (partial + text).split('\n');
            partial = (lines.pop() ?? '').slice(-KEPT_CHARS);
            for (const complete of lines)
                line(complete);
        },
        sawEnd: () => sawEnd,
        takeComplaints: () => {
            const taken = complaints;
            complaints = [];
            return taken;
        },
        tail: () => kept,
    };
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
;// CONCATENATED MODULE: ./build/adapters/jmeter/stop-orders.js

const commands = { graceful: 'Shutdown', now: 'StopTestNow' };
const REPEAT_MS = 500;
function createStopOrders() {
    let wanted = null;
    let port = null;
    let answered = null;
    let timer = null;
    const rest = () => {
        if (timer !== null)
            clearInterval(timer);
        timer = null;
    };
    const press = () => {
        rest();
        if (port === null || wanted === null || answered === wanted)
            return;
        const [to, command] = [port, commands[wanted]];
        send(command, to);
        timer = setInterval(() => {
            send(command, to);
        }, REPEAT_MS).unref();
    };
    return {
        order: (how) => {
            if (wanted === how || wanted === 'now')
                return;
            wanted = how;
            press();
        },
        portKnown: (known) => {
            port = known;
            press();
        },
        received: (command) => {
            if (wanted === null || command !== commands[wanted])
                return;
            answered = wanted;
            rest();
        },
        close: () => {
            port = null;
            rest();
        },
    };
}
function send(command, port) {
    const socket = (0,external_node_dgram_.createSocket)('udp4');
    socket.once('error', () => {
        socket.close();
    });
    socket.send(command, port, '127.0.0.1', (error) => {
        if (error === null)
            socket.close();
    });
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/jmeter-process.js




const OUTPUT_TIMEOUT_MS = 1_000;
async function startJmeterProcess(launch, signal) {
    signal.throwIfAborted();
    const { command, args, cwd, env } = launch;
    const child = (0,external_node_child_process_.spawn)(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const orders = createStopOrders();
    const output = createOutputWatch({ onPort: orders.portKnown, onReceived: orders.received });
    for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', output.push);
    let alive = true;
    const kill = (sent) => {
        if (alive && child.pid !== undefined)
            signalGroup(child.pid, sent);
    };
    const onAbort = () => {
        kill('SIGKILL');
    };
    const exited = exitOf(child, { now: launch.now, output }).finally(() => {
        alive = false;
        orders.close();
        signal.removeEventListener('abort', onAbort);
    });
    signal.addEventListener('abort', onAbort);
    const pid = await spawned(child, command, cwd);
    if (signal.aborted)
        onAbort();
    return { pid, output, orders, kill, exited };
}
async function spawned(child, command, cwd) {
    const { promise, resolve, reject } = Promise.withResolvers();
    child.once('spawn', () => {
        resolve(child.pid ?? 0);
    });
    child.once('error', (error) => {
        reject(new run_error/* StartError */.D(`${command} cannot be started in ${cwd}: ${error.message}.`, { cause: error }));
    });
    return promise;
}
async function exitOf(child, { now, output }) {
    const { promise, resolve } = Promise.withResolvers();
    child.once('error', () => {
        resolve({ code: null, signal: null, sawEnd: false, atMs: now() });
    });
    child.once('exit', (code, signal) => {
        const atMs = now();
        if (child.pid !== undefined)
            signalGroup(child.pid, 'SIGKILL');
        const tell = () => {
            clearTimeout(timer);
            resolve({ code, signal, sawEnd: output.sawEnd(), atMs });
        };
        const timer = setTimeout(tell, OUTPUT_TIMEOUT_MS);
        child.once('close', tell);
    });
    return promise;
}
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch {
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/adapters/jmeter/file-tail.js

function createFileTail(path) {
    let offset = 0;
    return {
        position: () => offset,
        read: async (maxBytes, untilByte = Infinity) => {
            const size = Math.min((await fileSize(path)) ?? 0, untilByte);
            if (size <= offset)
                return new Uint8Array(0);
            await using file = await (0,promises_.open)(path, 'r');
            const buffer = Buffer.allocUnsafe(Math.min(maxBytes, size - offset));
            const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
            offset += bytesRead;
            return buffer.subarray(0, bytesRead);
        },
    };
}
async function fileSize(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/log-config.js
const logConfig = `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
    <File name="jmeter-log" fileName="\${sys:jmeter.logfile:-jmeter.log}" append="false">
      <PatternLayout charset="UTF-8" pattern="%d{UNIX_MILLIS} %d{ISO8601}{UTC}Z %p %c{1.}: %m%n"/>
    </File>
  </Appenders>
  <Loggers>
    <Root level="info"><AppenderRef ref="jmeter-log"/></Root>
  </Loggers>
</Configuration>
`;

;// CONCATENATED MODULE: ./build/adapters/jmeter/properties-text.js
function propertiesText(properties) {
    return Object.entries(properties)
        .map(([name, value]) => `${escapeName(name)}=${escapeValue(value)}\n`)
        .join('');
}
function escapeName(name) {
    return escapeUnits(name.replace(/[\\ :=#!]/g, (character) => `\\${character}`));
}
function escapeValue(value) {
    return escapeUnits(value.replaceAll('\\', '\\\\').replace(/^ +/, (blanks) => '\\ '.repeat(blanks.length)));
}
function escapeUnits(text) {
    return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/run-properties.js

const resultColumns = 'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect';
const save = (name) => `jmeter.save.saveservice.${name}`;
const on = [
    'time',
    'label',
    'response_code',
    'response_message',
    'thread_name',
    'data_type',
    'successful',
    'assertion_results_failure_message',
    'bytes',
    'sent_bytes',
    'thread_counts',
    'url',
    'latency',
    'idle_time',
    'connect_time',
    'print_field_names',
    'autoflush',
];
const off = ['filename', 'encoding', 'sample_count', 'hostname', 'subresults'];
const pinned = {
    ...Object.fromEntries(on.map((name) => [save(name), 'true'])),
    ...Object.fromEntries(off.map((name) => [save(name), 'false'])),
    [save('output_format')]: 'csv',
    [save('timestamp_format')]: 'ms',
    [save('default_delimiter')]: ',',
    'sampleresult.timestamp.start': 'true',
    'summariser.name': '',
    'jmeterengine.force.system.exit': 'true',
};
function runProperties(settings) {
    return propertiesText({
        ...settings.properties,
        ...pinned,
        'jmeterengine.nongui.port': String(settings.controlPorts.first),
        'jmeterengine.nongui.maxport': String(settings.controlPorts.last),
        ...(settings.plugins.length > 0 ? { search_paths: settings.plugins.join(';') } : {}),
    });
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/prepare-folder.js






async function prepareFolder(input, files, controlPorts) {
    const faults = [...(await unreadable(input)), ...unusable(input.plugins)];
    if (faults.length > 0) {
        throw new run_error/* StartError */.D(`JMeter cannot be started: ${faults.join('; ')}.`, {
            hint: 'Put the named files where the configuration says, readable for this user.',
        });
    }
    try {
        await (0,promises_.mkdir)(files.folder, { recursive: true });
        if ((await fileSize(files.results)) !== null) {
            throw new run_error/* StartError */.D(`The result file ${files.results} exists already; each load needs a fresh folder.`);
        }
        const settings = { properties: input.properties, plugins: input.plugins, controlPorts };
        await (0,promises_.writeFile)(files.runProperties, runProperties(settings));
        await (0,promises_.writeFile)(files.logConfig, logConfig);
    }
    catch (error) {
        if (error instanceof run_error/* StartError */.D)
            throw error;
        const text = error instanceof Error ? error.message : String(error);
        throw new run_error/* StartError */.D(`The folder of the load, ${files.folder}, cannot be written: ${text}.`, {
            hint: 'Make it writable for this user and see that its disk has room.',
            cause: error,
        });
    }
}
async function unreadable(input) {
    const wanted = [
        { what: 'the plan', file: input.planFile },
        { what: 'the property file', file: input.propertiesFile },
        { what: 'the file of secret properties', file: input.secretsFile },
        ...input.plugins.map((file) => ({ what: 'the plugin', file })),
    ];
    const faults = [];
    for (const { what, file } of wanted) {
        if (file === null)
            continue;
        const readable = await (0,promises_.access)(file, external_node_fs_.constants.R_OK).then(() => true, () => false);
        if (!readable)
            faults.push(`${what} ${file} cannot be read`);
    }
    return faults;
}
function unusable(plugins) {
    return plugins
        .filter((file) => file.includes(';'))
        .map((file) => `the plugin ${file} has a semicolon in its path, which JMeter cannot read; rename it`);
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/running-jmeter.js



const MAX_RESULT_BYTES = 4 * 1024 * 1024;
const MAX_LOG_BYTES = 1024 * 1024;
function runningJmeter(jmeter, files, now) {
    const results = createFileTail(files.results);
    const log = createFileTail(files.log);
    const logReader = createLogReader();
    const gcLog = createFileTail(files.gcLog);
    const gcPauses = createGcPauses();
    let over = false;
    void jmeter.exited.then(() => {
        over = true;
    });
    return {
        pid: jmeter.pid,
        exited: jmeter.exited,
        kill: jmeter.kill,
        stop: (how) => {
            jmeter.orders.order(how);
            return Promise.resolve();
        },
        resultBytes: () => fileSize(files.results),
        read: async (into) => {
            const untilByte = (await fileSize(files.results)) ?? 0;
            for (const text of jmeter.output.takeComplaints())
                into.event({ kind: 'log', level: 'ERROR', atMs: now(), text });
            const logBytes = await log.read(MAX_LOG_BYTES);
            for (const event of logReader.push(logBytes))
                into.event(event);
            if (logBytes.length === MAX_LOG_BYTES)
                return true;
            if (over || logBytes.length === 0)
                for (const event of logReader.flush())
                    into.event(event);
            const bytes = await results.read(MAX_RESULT_BYTES, untilByte);
            if (bytes.length > 0)
                into.bytes(bytes);
            return results.position() < untilByte;
        },
        counters: async () => {
            if ((await fileSize(files.gcLog)) === null)
                return { gcMs: null };
            gcPauses.push(await gcLog.read(MAX_LOG_BYTES));
            return { gcMs: gcPauses.totalMs() };
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/utf8-locale.js
function withUtf8Locale(variables) {
    const locale = ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => variables[name] ?? '').find((value) => value !== '');
    if (locale !== undefined && /\.utf-?8($|@)/i.test(locale))
        return { ...variables };
    return { ...variables, LC_ALL: 'C.UTF-8' };
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/jmeter-generator.js










const VARIABLES = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'JAVA_HOME'];
const CONTROL_PORTS = { first: 4445, last: 4700 };
function createJmeterGenerator(options) {
    const { java, jmeter, env, marks, clock } = options;
    const now = () => clock.now();
    const launch = async (input, files, signal) => {
        signal.throwIfAborted();
        await prepareFolder(input, files, options.controlPorts ?? CONTROL_PORTS);
        const command = { command: java.command, args: javaArguments(input, files, jmeter.home), cwd: input.bundleDir };
        const variables = { ...withUtf8Locale((0,environment/* pickEnvironment */.$)(env, VARIABLES)), ...marks };
        return startJmeterProcess({ ...command, env: variables, now }, signal);
    };
    return {
        versions: () => Promise.resolve({ java: java.version, jmeter: jmeter.version }),
        check: async (input, signal) => {
            const files = jmeterFiles(await freshFolder(input.workDir));
            try {
                return await judgeDryRun(await launch(input, files, signal), files, signal);
            }
            finally {
                await (0,promises_.rm)(files.folder, { recursive: true, force: true });
            }
        },
        start: async (input, signal) => {
            const files = jmeterFiles(input.workDir);
            return runningJmeter(await launch(input, files, signal), files, now);
        },
    };
}
async function freshFolder(workDir) {
    try {
        await (0,promises_.mkdir)(workDir, { recursive: true });
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDir, 'dry-'));
    }
    catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        throw new run_error/* StartError */.D(`The folder ${workDir} cannot be written: ${text}.`, {
            hint: 'Make it writable for this user and see that its disk has room.',
            cause: error,
        });
    }
}


/***/ })

};
