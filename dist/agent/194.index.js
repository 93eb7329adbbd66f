export const id = 194;
export const ids = [194];
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

/***/ 98194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findJava: () => (/* binding */ findJava)
});

// UNUSED EXPORTS: parseJavaVersion

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/adapters/jmeter/environment.js
var environment = __webpack_require__(96200);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/adapters/jmeter/find-on-path.js



async function findOnPath(name, env) {
    const folders = (env.get('PATH') ?? '').split(external_node_path_.delimiter).filter((folder) => folder.startsWith('/'));
    for (const folder of folders) {
        const file = (0,external_node_path_.join)(folder, name);
        if (await isExecutable(file))
            return file;
    }
    return null;
}
async function isExecutable(file) {
    try {
        await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/adapters/jmeter/run-command.js

const KEPT_CHARS = 16_384;
async function runCommand(file, args, { env, timeoutMs, signal }) {
    signal.throwIfAborted();
    const deadline = AbortSignal.timeout(timeoutMs);
    const either = AbortSignal.any([signal, deadline]);
    const child = (0,external_node_child_process_.spawn)(file, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => {
            output = (output + text).slice(-KEPT_CHARS);
        });
    }
    const onAbort = () => {
        killGroup(child);
    };
    either.addEventListener('abort', onAbort);
    try {
        const end = await ended(child);
        signal.throwIfAborted();
        if (end.kind === 'failed')
            return { kind: 'not-started', text: end.text };
        return deadline.aborted ? { kind: 'timed-out', output } : { kind: 'exited', code: end.code, output };
    }
    finally {
        either.removeEventListener('abort', onAbort);
        killGroup(child);
    }
}
async function ended(child) {
    const { promise, resolve } = Promise.withResolvers();
    child.once('error', (error) => {
        resolve({ kind: 'failed', text: error.message });
    });
    child.once('close', (code) => {
        resolve({ kind: 'closed', code });
    });
    return promise;
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/find-java.js





const OLDEST_FEATURE = 17;
const VERSION_TIMEOUT_MS = 15_000;
async function findJava(env, signal) {
    const rejected = [];
    for (const { origin, command } of await candidates(env)) {
        const answer = await askVersion(command, env, signal);
        if ('fault' in answer) {
            rejected.push(`${origin}: ${command} ${answer.fault}`);
        }
        else if (answer.feature < OLDEST_FEATURE) {
            rejected.push(`${origin}: ${command} is Java ${answer.version}`);
        }
        else {
            return { command, ...answer };
        }
    }
    const found = rejected.length > 0 ? `Found: ${rejected.join('; ')}.` : 'Neither JAVA_HOME nor PATH leads to one.';
    throw new run_error/* StartError */.D(`JMeter needs Java ${OLDEST_FEATURE} or newer, and there is none. ${found}`, {
        hint: 'Install a JDK or JRE 17 (for example `apt-get install openjdk-17-jre-headless`, or actions/setup-java) or point JAVA_HOME to one.',
    });
}
async function candidates(env) {
    const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
    const versioned = env.names
        .flatMap((name) => {
        const match = /^JAVA_HOME_(\d+)_(x64|arm64)$/i.exec(name);
        return match?.[2]?.toLowerCase() === architecture ? [{ name, feature: Number(match[1]) }] : [];
    })
        .sort((a, b) => a.feature - b.feature)
        .map(({ name }) => name);
    const homes = ['JAVA_HOME', ...versioned].flatMap((name) => {
        const home = env.get(name);
        return home === undefined || home === '' ? [] : [{ origin: name, command: (0,external_node_path_.join)(home, 'bin', 'java') }];
    });
    const onPath = await findOnPath('java', env);
    return onPath === null ? homes : [...homes, { origin: 'PATH', command: onPath }];
}
async function askVersion(command, env, signal) {
    const result = await runCommand(command, ['-version'], {
        env: (0,environment/* pickEnvironment */.$)(env, ['PATH', 'HOME']),
        timeoutMs: VERSION_TIMEOUT_MS,
        signal,
    });
    switch (result.kind) {
        case 'not-started':
            return { fault: `cannot be started (${result.text})` };
        case 'timed-out':
            return { fault: `did not tell its version within ${VERSION_TIMEOUT_MS / 1000} s` };
        case 'exited':
            return parseJavaVersion(result.output) ?? { fault: 'did not tell its version' };
    }
}
function parseJavaVersion(output) {
    const match = /version "((?:1\.)?(\d+)[^"]*)"/.exec(output);
    if (match?.[1] === undefined)
        return null;
    return { version: match[1], feature: Number(match[2]) };
}


/***/ })

};
