import { createSocket } from 'node:dgram';
import type { StopHow } from '../../core/protocol/documents.ts';

/** Stop orders to one JMeter, by its datagram port on the loopback device. */
export interface StopOrders {
  /** Sends at once, or as soon as the port is known; `now` replaces `graceful`, never the reverse. */
  order(how: StopHow): void;
  readonly portKnown: (port: number) => void;
  /** JMeter said that it received the command. */
  readonly received: (command: string) => void;
  /** JMeter is gone: its port may be another one's from now on. */
  close(): void;
}

const commands: Readonly<Record<StopHow, string>> = { graceful: 'Shutdown', now: 'StopTestNow' };
// A datagram may be lost. It is not sent again once JMeter has it: a second order would end the tearDown groups too.
const REPEAT_MS = 500;

/** Orders for one JMeter process. Without a port (all were taken) nothing can be sent and only signals help. */
export function createStopOrders(): StopOrders {
  let wanted: StopHow | null = null;
  let port: number | null = null;
  let answered: StopHow | null = null;
  let timer: NodeJS.Timeout | null = null;
  const rest = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const press = (): void => {
    rest();
    if (port === null || wanted === null || answered === wanted) return;
    const [to, command] = [port, commands[wanted]];
    send(command, to);
    timer = setInterval(() => {
      send(command, to);
    }, REPEAT_MS).unref();
  };
  return {
    order: (how) => {
      if (wanted === how || wanted === 'now') return;
      wanted = how;
      press();
    },
    portKnown: (known) => {
      port = known;
      press();
    },
    received: (command) => {
      if (wanted === null || command !== commands[wanted]) return;
      answered = wanted;
      rest();
    },
    close: () => {
      port = null;
      rest();
    },
  };
}

function send(command: string, port: number): void {
  const socket = createSocket('udp4');
  // An error is a lost datagram: the next one follows, and the caller's ladder of signals after that.
  socket.once('error', () => {
    socket.close();
  });
  socket.send(command, port, '127.0.0.1', (error) => {
    if (error === null) socket.close();
  });
}
