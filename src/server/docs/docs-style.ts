/** The look of the API's documentation: the app's palette and measures, light and dark, without a file from elsewhere. */
export const docsStyle = `
:root{color-scheme:light dark;font:14px/1.5 'Inter Variable',Inter,system-ui,sans-serif;
--paper:light-dark(#FBFAF7,#171614);--card:light-dark(#FFF,#1F1E1B);--line:light-dark(#E6E2D9,#35322D);
--ink:light-dark(#1D1C1A,#EFECE5);--soft:light-dark(#6B675F,#ABA69B);--us:light-dark(#3F3CBB,#A9A7F5);
--us-bg:light-dark(#ECEBFB,#2A2950);--them:light-dark(#0B6B5F,#6CC9BA);--them-bg:light-dark(#E2F3EF,#17352F);
--warn:light-dark(#7F4A05,#E3B36A);--warn-bg:light-dark(#FBF0DC,#3B2D14)}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:72rem;padding:1.75rem 1.5rem 4rem;background:var(--paper);color:var(--ink);
display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 2.5rem}
header{grid-column:1/-1;padding-bottom:1.25rem}
h1{font-size:1.7rem;letter-spacing:-.02em;margin:0}
nav{position:sticky;top:1.5rem;align-self:start;display:flex;flex-direction:column;gap:.1rem;max-height:calc(100vh - 3rem);overflow:auto}
nav a{padding:.35rem .6rem;border-radius:8px;color:var(--soft);text-decoration:none}
nav a:hover{background:light-dark(#F0EDE5,#2A2824);color:var(--ink)}
a{color:var(--us)}:focus-visible{outline:2px solid var(--us);outline-offset:2px}
h2{font-size:1.15rem;letter-spacing:-.01em;margin:2rem 0 .75rem}main>section:first-child h2{margin-top:0}
h2::first-letter{text-transform:uppercase}
article,main>section:first-child{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.15rem;margin-bottom:.75rem}
h3{font-size:.95rem;margin:0 0 .35rem;font-weight:550;overflow-wrap:anywhere}
p{margin:.25rem 0}.small{color:var(--soft);font-size:.85rem}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,monospace;font-size:.92em}
.method{font-weight:650;border-radius:99px;padding:.1rem .55rem;margin-right:.35rem;background:var(--us-bg);color:var(--us)}
.method.get{background:var(--them-bg);color:var(--them)}.method.delete{background:var(--warn-bg);color:var(--warn)}
details{margin:.4rem 0 0}summary{cursor:pointer;color:var(--soft)}summary:hover{color:var(--ink)}
ul{padding-left:1.2rem;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin-top:.25rem}
tr{border-top:1px solid var(--line)}tr:first-child{border:0}
th,td{text-align:start;vertical-align:top;padding:.35rem .75rem .35rem 0;overflow-wrap:anywhere;font-weight:400}
pre{overflow:auto;padding:.75rem;border-radius:8px;background:light-dark(#F0EDE5,#2A2824)}
@media (max-width:640px){body{display:block;padding:1.25rem 1rem 3rem}
nav{position:static;flex-flow:row wrap;max-height:none;margin-bottom:1.25rem}nav a{padding:.2rem .5rem;background:var(--card);border:1px solid var(--line)}}
`;
