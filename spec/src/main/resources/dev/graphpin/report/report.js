"use strict";
// Everything below works on what the page already says: nothing is loaded, nothing is built from text as markup.
(() => {
  const root = document.documentElement;
  const form = document.getElementById("filters");
  const list = document.getElementById("changes");
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const toast = document.getElementById("toast");
  const items = Array.from(list.children, (element) => ({ element, data: element.dataset, text: null }));
  const facts = Array.from(document.querySelectorAll("#unknown li"), (element) => ({ element, data: element.dataset, text: null }));
  const groups = Array.from(document.querySelectorAll("#unknown .group"));
  const numbers = new Intl.NumberFormat("en");
  root.classList.add("on");

  // Words are gathered when somebody searches for the first time.
  const words = (item) => {
    if (item.text === null) {
      const parts = item.element.querySelectorAll("summary .what, summary .values, dd");
      item.text = (parts.length ? Array.from(parts, (part) => part.textContent).join("\n") : item.element.textContent).toLowerCase();
    }
    return item.text;
  };

  const chosen = () => {
    const data = new FormData(form);
    return {
      terms: data.get("q").toLowerCase().split(/\s+/).filter(Boolean),
      verdict: data.get("verdict"),
      levels: new Set(data.getAll("level")),
      node: data.get("node"),
      kind: data.get("kind"),
      accepted: data.get("accepted"),
    };
  };

  const matches = (item, want) =>
    want.levels.has(item.data[want.verdict]) &&
    (!want.node || (item.data.node ?? "-") === want.node) &&
    (!want.kind || item.data.kind === want.kind) &&
    (!want.accepted || ("accepted" in item.data) === (want.accepted === "yes")) &&
    want.terms.every((term) => words(item).includes(term));

  const apply = () => {
    const want = chosen();
    let count = 0;
    for (const item of items) {
      const isMatch = matches(item, want);
      item.element.hidden = !isMatch;
      count += isMatch ? 1 : 0;
    }
    for (const fact of facts) {
      fact.element.hidden = !((!want.node || (fact.data.node ?? "-") === want.node) && want.terms.every((term) => words(fact).includes(term)));
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("li:not([hidden])");
    }
    shown.value = count === items.length ? `${numbers.format(count)} changes` : `${numbers.format(count)} of ${numbers.format(items.length)} changes`;
    nothing.hidden = count > 0;
    list.hidden = count === 0;
  };

  // The address tells what is chosen, so that a view can be sent to somebody.
  const address = () => {
    const params = new URLSearchParams();
    for (const control of form.elements) {
      if (control.name && !["checkbox", "radio"].includes(control.type) && control.value) {
        params.set(control.name, control.value);
      }
    }
    const verdict = form.elements.verdict.value;
    if (verdict !== form.dataset.verdict) {
      params.set("verdict", verdict);
    }
    const boxes = Array.from(form.elements.level);
    if (boxes.some((box) => !box.checked)) {
      params.set("level", boxes.filter((box) => box.checked).map((box) => box.value).join(","));
    }
    return params.toString();
  };

  const show = (hash) => {
    try {
      history.replaceState(null, "", hash ? `#${hash}` : `${location.pathname}${location.search}`);
    } catch {
      // Some browsers let no local file change its address; the filters work all the same.
    }
  };
  const remember = () => show(address());

  const restore = (hash) => {
    const params = new URLSearchParams(hash);
    form.reset();
    for (const name of ["q", "node", "kind", "accepted"]) {
      form.elements[name].value = params.get(name) ?? "";
      if (form.elements[name].selectedIndex === -1) {
        form.elements[name].value = "";
      }
    }
    for (const radio of form.elements.verdict) {
      radio.checked = radio.value === (params.get("verdict") ?? form.dataset.verdict);
    }
    if (params.has("level")) {
      const levels = params.get("level").split(",");
      Array.from(form.elements.level).forEach((box) => (box.checked = levels.includes(box.value)));
    }
    apply();
  };

  const open = (element) => {
    if (element.hidden) {
      restore("");
    }
    const details = element.querySelector("details");
    details.open = true;
    element.scrollIntoView({ block: "start" });
    details.querySelector("summary").focus({ preventScroll: true });
  };

  let pending = 0;

  // A link may be followed while a filter waits to be drawn: the filter is drawn first, and the link has the last word.
  const follow = (event) => {
    const hash = new URL(event?.newURL ?? location.href).hash.slice(1);
    if (pending) {
      cancelAnimationFrame(pending);
      pending = 0;
      apply();
    }
    if (hash !== location.hash.slice(1)) {
      show(hash);
    }
    const target = hash && !hash.includes("=") ? document.getElementById(hash) : null;
    if (target?.parentElement === list) {
      open(target);
    } else if (!target) {
      restore(hash.includes("=") ? hash : "");
    }
  };

  const change = () => {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(() => {
      pending = 0;
      apply();
      remember();
    });
  };
  form.addEventListener("input", change);
  form.addEventListener("change", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  // Not the form's event "reset", which restore() sets off, too: it would take a link that was followed out of the address.
  form.querySelector("button[type=reset]").addEventListener("click", () => setTimeout(change));
  addEventListener("hashchange", follow);

  // What is jumped to must not end up below the filters, which stay at the top and are as high as their lines.
  new ResizeObserver(() => {
    const isSticky = getComputedStyle(form).position === "sticky";
    root.style.scrollPaddingTop = `${isSticky ? form.offsetHeight + 12 : 12}px`;
  }).observe(form);

  let timer = 0;
  const say = (text) => {
    toast.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => (toast.textContent = ""), 2500);
  };

  // Where the clipboard is closed to local files, the old way still works.
  const copyOld = (text) => {
    const area = document.createElement("textarea");
    const before = document.activeElement;
    area.value = text;
    area.className = "away";
    document.body.append(area);
    area.select();
    const isDone = document.execCommand("copy");
    area.remove();
    before?.focus({ preventScroll: true });
    return isDone;
  };
  const copy = async (text, done) => {
    let isDone = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      isDone = copyOld(text);
    }
    say(isDone ? done : "The browser does not let this page copy; select the text instead.");
  };
  const copyFrom = (item, what) =>
    what === "link"
      ? copy(`${location.href.split("#")[0]}#${item.id}`, "Link copied.")
      : copy(item.querySelector(".ignore").textContent, "Ignore entry copied; it wants your justification.");

  // Buttons are made for what is opened: thousands that nobody sees would slow the page down.
  const button = (what, words) => {
    const made = document.createElement("button");
    made.type = "button";
    made.dataset.copy = what;
    made.textContent = words;
    return made;
  };
  list.addEventListener("toggle", (event) => {
    const more = event.target.querySelector(".more");
    if (event.target.open && !more.querySelector(".acts")) {
      const acts = document.createElement("p");
      acts.className = "acts";
      acts.append(button("ignore", "Copy as ignore entry"), button("link", "Copy link"));
      more.append(acts);
    }
  }, true);
  list.addEventListener("click", (event) => {
    const pressed = event.target.closest("button[data-copy]");
    if (pressed) {
      copyFrom(pressed.closest(".changes > li"), pressed.dataset.copy);
    }
  });

  const unfold = document.getElementById("unfold");
  unfold.addEventListener("click", () => {
    const isOpening = unfold.getAttribute("aria-pressed") !== "true";
    unfold.setAttribute("aria-pressed", String(isOpening));
    unfold.textContent = isOpening ? "Close all" : "Open all";
    items.forEach((item) => (item.element.firstElementChild.open = isOpening && !item.element.hidden));
  });

  // j and k walk through what is shown; c and l copy from where the focus is.
  const step = (by) => {
    const visible = items.filter((item) => !item.element.hidden).map((item) => item.element);
    const at = visible.indexOf(document.activeElement?.closest(".changes > li"));
    const next = visible[at === -1 ? 0 : Math.min(Math.max(at + by, 0), visible.length - 1)];
    next?.querySelector("summary").focus();
  };
  addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input[type=search], select, textarea");
    if (event.key === "Escape" && event.target.name === "q") {
      event.target.value = "";
      change();
      event.target.blur();
    } else if (isTyping || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if (event.key === "/") {
      form.elements.q.focus();
      event.preventDefault();
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
      event.preventDefault();
    } else if (event.key === "c" || event.key === "l") {
      const item = document.activeElement?.closest(".changes > li");
      if (item) {
        copyFrom(item, event.key === "l" ? "link" : "ignore");
      }
    }
  });

  const theme = document.getElementById("theme");
  const names = ["auto", "light", "dark"];
  const paint = (name) => {
    root.dataset.theme = name;
    theme.textContent = `Theme: ${name}`;
  };
  const stored = () => {
    try {
      return localStorage.getItem("graphpin-theme");
    } catch {
      return null;
    }
  };
  paint(names.includes(stored()) ? stored() : "auto");
  theme.addEventListener("click", () => {
    paint(names[(names.indexOf(root.dataset.theme) + 1) % names.length]);
    try {
      localStorage.setItem("graphpin-theme", root.dataset.theme);
    } catch {
      // Not kept, then.
    }
  });

  // On paper every change that is shown is told in full, and the screen is as before afterwards.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = items.filter((item) => !item.element.hidden).map((item) => item.element.firstElementChild).filter((details) => !details.open);
    closed.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => closed.forEach((details) => (details.open = false)));

  follow();
  root.dataset.ready = "yes";
})();
