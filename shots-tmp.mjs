import { chromium } from 'playwright';
import { preview } from 'vite';
const server = await preview({ configLoader: 'runner', preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
const base = server.resolvedUrls.local[0];
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader'] });
const [w,h]=(process.env.SIZE??'1440x900').split('x').map(Number);
let i=0;
for (const q of process.argv.slice(2)) {
  const p = await b.newPage({ viewport: { width: w, height: h } });
  p.on('console', m => { if(!/GL Driver/.test(m.text())) console.log(q, m.type(), m.text()); }); p.on('pageerror', e => console.log(q, String(e)));
  p.on('requestfailed', r => console.log('failed', r.url()));
  await p.goto(base + q);
  try { await p.waitForSelector('[aria-busy=false]', {timeout: 20000}); } catch { console.log('not drawn', q); }
  await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/shots/l${i++}-${w}.png` });
  await p.close();
}
await b.close(); await server.close();
