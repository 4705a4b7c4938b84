/** Enough of Gmail's look to feel at home; its own class names carry the structure. */
export const STYLE = `
* { box-sizing: border-box; }
body { margin: 0; background: #f6f8fc; color: #202124; font: 14px/1.43 system-ui, sans-serif; }
table { width: 100%; border-collapse: collapse; }
h2, h3 { margin: 0; font-weight: 400; }
header { display: flex; align-items: center; justify-content: space-between; height: 64px; padding: 0 24px; }
header .name { font-size: 22px; color: #5f6368; }
header details { position: relative; }
header summary { list-style: none; cursor: pointer; }
header summary a { display: grid; place-items: center; width: 36px; height: 36px; border-radius: 50%; background: #4f8a7b; color: #fff; text-decoration: none; pointer-events: none; }
header .menu { position: absolute; right: 0; z-index: 4; display: grid; gap: 8px; padding: 16px; background: #fff; border-radius: 16px; box-shadow: 0 2px 12px rgb(0 0 0 / 25%); white-space: nowrap; }
.bkK { display: grid; grid-template-columns: 200px minmax(0, 1fr); gap: 8px; padding: 0 16px 24px 8px; }
.aeN { display: grid; gap: 2px; align-content: start; padding-top: 8px; }
.aeN a, .T-I { padding: 6px 16px; border-radius: 16px; color: #202124; text-decoration: none; }
.aeN a:first-of-type { background: #d3e3fd; font-weight: 600; }
.T-I { margin-bottom: 12px; padding: 14px 20px; border: 0; background: #c2e7ff; font: inherit; text-align: left; cursor: pointer; }
.aeF { overflow: hidden; background: #fff; border-radius: 16px; }
tr.zA { height: 40px; border-bottom: 1px solid #eceff1; cursor: pointer; }
tr.zA:hover { background: #f2f5f9; }
tr.zE { font-weight: 700; }
tr.yO { background: #f7f9fc; }
.zA td { padding: 0 12px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.oZ-x3 { width: 44px; }
.oZ-x3 div { width: 16px; height: 16px; border: 2px solid #c1c7cd; border-radius: 3px; }
.zA .yX { max-width: 200px; width: 200px; }
.zA .a4W { max-width: 0; }
.zA .xW { width: 90px; text-align: right; font-size: 12px; }
.bx0, .y2 { color: #5f6368; font-weight: 400; }
.boq { color: #c5221f; }
.a98 { padding: 20px 24px; }
.hP { margin: 0 0 16px 52px; font-size: 22px; }
.kv, .h7 { border-bottom: 1px solid #eceff1; padding: 12px 0; }
.kv { cursor: pointer; }
.kQ { margin: 6px 0; padding: 6px 0; border-block: 3px double #dfe3e7; cursor: pointer; }
.adx { display: inline-grid; place-items: center; width: 32px; height: 32px; border: 1px solid #dfe3e7; border-radius: 50%; }
.ads { display: flex; gap: 12px; }
.ajn { width: 40px; height: 40px; border-radius: 50%; }
.gs { flex: 1; min-width: 0; }
.gD { font-weight: 600; }
.go, .hb, .g3, .g6 { color: #5f6368; font-size: 12px; }
.gH { width: 260px; text-align: right; }
.iw { font-size: 14px; }
.a3s { padding: 14px 0 4px; }
.reply { padding: 16px 52px; }
.ams { padding: 8px 20px; border: 1px solid #747775; border-radius: 18px; background: #fff; font: inherit; cursor: pointer; }
.M9 { margin: 8px 0; padding: 12px; background: #fff; border-radius: 12px; box-shadow: 0 1px 6px rgb(0 0 0 / 25%); }
.M9 input { width: 100%; padding: 6px 0; border: 0; border-bottom: 1px solid #eceff1; font: inherit; }
.editable { min-height: 120px; padding: 8px 0; outline: none; }
[role=dialog].nH { position: fixed; right: 72px; bottom: 0; z-index: 3; width: 440px; }
`;
