import { customProperties, dark, light } from './colours.ts'

/** The style of a figure's page: light and dark by the reader's setting, narrow screens, A4 with margins of 2 cm. */
export const pageStyle = `
:root{color-scheme:light dark;${customProperties(light)}}
@media (prefers-color-scheme:dark){:root{${customProperties(dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 16px/1.45 'IBM Plex Sans','IBM Plex Sans Arabic',sans-serif}
main{max-width:980px;margin:0 auto;padding:32px 24px 48px}
.sentence{font-size:28px;line-height:1.28;font-weight:600;margin:0 0 8px;text-wrap:balance;overflow-wrap:anywhere}
article+article{margin-top:80px}
.part{font-size:20px;font-weight:600;margin:40px 0 8px}
h3{font-size:16px;font-weight:600;margin:24px 0 4px}
p,li,dd{overflow-wrap:anywhere}
p,.notes{max-width:75ch;margin:0 0 8px}
.muted,dt,.legend{color:var(--muted)}
figure{margin:24px 0 0}
figure svg{display:block;width:100%;height:auto}
.narrow{display:none}
.legend{display:flex;flex-wrap:wrap;gap:4px 24px;list-style:none;margin:0 0 8px;padding:0;font-size:14px}
.legend li{display:flex;gap:8px;align-items:baseline}
.legend svg{flex:none;width:22px;height:12px}
.notes{padding-inline-start:20px}
.notes li{margin-bottom:4px}
.scroll{overflow:auto;max-height:70vh;border:1px solid var(--rule);border-radius:4px}
.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums lining-nums}
th,td{padding:4px 10px;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top}
th{font-weight:400}
thead th{position:sticky;top:0;background:var(--paper);font-weight:600;vertical-align:bottom;box-shadow:0 1px 0 var(--rule);border:0}
.n{text-align:end;white-space:nowrap}
thead .n{white-space:normal}
.date{white-space:nowrap}
dl{display:grid;grid-template-columns:minmax(10ch,16rem) 1fr;gap:4px 24px;margin:8px 0 0;font-size:14px}
dt,dd{margin:0;min-width:0}
code{font-family:'IBM Plex Mono',ui-monospace,monospace;font-size:12px;overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}
footer{margin-top:40px;padding-top:12px;border-top:1px solid var(--rule);font-size:12px;color:var(--muted)}
@media (max-width:700px){
main{padding:20px 16px 32px}
.sentence{font-size:20px}
.wide{display:none}
.narrow{display:block}
dl{grid-template-columns:1fr;gap:0}
dd{margin-bottom:8px}
}
@page{size:A4;margin:2cm}
@media print{
:root{color-scheme:light;${customProperties(light)}}
body{background:none;font-size:10pt}
main{max-width:none;padding:0}
.sentence{font-size:16pt}
article+article{break-before:page;margin:0}
.part{margin-top:20pt}
h3{margin-top:10pt}
dl{font-size:9pt;gap:2px 16px}
footer{margin-top:10pt;break-before:avoid}
.part{break-after:avoid}
.wide{display:block}
.narrow{display:none}
figure,tr,dd,li{break-inside:avoid}
.scroll{overflow:visible;max-height:none;border:0}
table{font-size:7pt}
th,td{padding:1px 3px}
thead th{position:static;box-shadow:none;border-bottom:1px solid var(--ink)}
}
`.replaceAll('\n', '')
