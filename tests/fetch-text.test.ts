import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { fetchText } from '../src/fetch-text';

/** A server on a free loopback port for the time of a test. */
async function serving<T>(answer: RequestListener, use: (address: string) => Promise<T>) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('a file of the page', () => {
  const text = 'Շուշի · Şuşa '.repeat(2000);

  it('is read as text, wherever its bytes are cut', async () => {
    const bytes = Buffer.from(text);
    const found = await serving(
      (_, response) => {
        for (let at = 0; at < bytes.length; at += 997) response.write(bytes.subarray(at, at + 997));
        response.end();
      },
      (address) => fetchText(address),
    );
    expect(found).toBe(text);
  });

  it.each<[string, RequestListener]>([
    ['is missing', (_, response) => response.writeHead(404).end('not here')],
    [
      'breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': 1000 }).write('a');
        setTimeout(() => response.destroy(), 5);
      },
    ],
    ['never begins', () => undefined],
    ['stops on its way', (_, response) => void response.write('half of it')],
  ])('is empty where it %s', async (_, answer) => {
    expect(await serving(answer, (address) => fetchText(address, 60))).toBe('');
  });

  it('is waited for as long as something arrives', async () => {
    const found = await serving(
      (_, response) => {
        let left = 6;
        const timer = setInterval(() => {
          response.write('a');
          left -= 1;
          if (left > 0) return;
          clearInterval(timer);
          response.end();
        }, 60);
      },
      (address) => fetchText(address, 240),
    );
    expect(found).toBe('aaaaaa');
  });
});
