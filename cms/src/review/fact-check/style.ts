/** The look of the outside checker's page; inside it, because the page loads nothing. */
export const style = `
:root{color-scheme:light dark;--ground:#fffaf2;--ink:#1d2522;--green:#0c4f45;--on-green:#fff;--line:#d9d2c5;--soft:#5a625e;--field:#fff}
@media (prefers-color-scheme:dark){:root{--ground:#161c1a;--ink:#eef2ef;--green:#8fd3c1;--on-green:#10231f;--line:#3d4743;--soft:#b4bdb8;--field:#1f2724}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 4rem;overflow-wrap:anywhere}
.mark{color:var(--soft);font-weight:600}
h1{font-size:1.6rem;line-height:1.25}
dl{margin:1.5rem 0;border-top:1px solid var(--line)}
dt{margin-top:1rem;color:var(--soft);font-size:.9rem;font-weight:600}
dd{margin:0 0 1rem;white-space:pre-line}
form{display:grid;gap:.5rem;margin-top:2rem;padding-top:1rem;border-top:3px solid var(--green)}
label{font-weight:600}
input,textarea{width:100%;padding:.7rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--field);color:inherit;font:inherit}
button{justify-self:start;min-height:44px;padding:.6rem 1.4rem;border:0;border-radius:.4rem;background:var(--green);color:var(--on-green);font:inherit;font-weight:700;cursor:pointer}
.hint{margin:0;color:var(--soft);font-size:.9rem}
.notice,.problem{padding:.7rem 1rem;border-radius:.4rem;font-weight:600}
.notice{background:#dff1e6;color:#0f5c33}
.problem{background:#fdeccb;color:#6b4700}
`
