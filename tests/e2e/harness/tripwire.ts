import { createServer, type Server, type Socket } from 'node:net';

/** A proxy that answers nothing and notes every host somebody asked for: the network as seen by the whole browser. */
export interface Tripwire {
  readonly port: number;
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Hosts that the browsers themselves call in spite of their switches; never the extension's doing. */
const BROWSERS_OWN =
  /(^|\.)(google(apis)?\.com|gstatic\.com|googleusercontent\.com|mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)(:\d+)?$/;

function hostOf(line: string): string | null {
  const [, target] = line.split(' ');
  if (!target) return null;
  return /^https?:/.test(target) ? new URL(target).host : target;
}

export async function tripwire(): Promise<Tripwire> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.once('data', (data) => {
      const host = hostOf(data.toString('latin1').split('\r\n')[0] ?? '');
      if (host && !BROWSERS_OWN.test(host)) asked.push(host);
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
    });
    socket.on('error', () => socket.destroy()); // the browser hung up: nothing to learn from that
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the tripwire got no port');
  return {
    port: address.port,
    asked,
    close: async () => {
      for (const s of sockets) s.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
