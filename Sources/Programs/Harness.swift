// What calls a solution's function: it reads a call's arguments as JSON and writes the result as JSON.

import Records

/// Programs of ours that stand beside the solution and call it. What the solution prints goes to standard error, so
/// that standard output holds the result alone. They know the arguments, never the expected result: a solution that
/// takes them over can write what it likes, and still has to write the right thing.
enum Harness {
  static func python(_ function: String) -> String {
    """
    import json, os, sys
    result_file = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    # What solutions in public data sets take for granted.
    names = {"__name__": "solution"}
    exec("import collections, functools, heapq, itertools, math, re, string, bisect, random, operator, sys\\n"
         "from collections import *\\nfrom functools import *\\nfrom heapq import *\\nfrom itertools import *\\n"
         "from math import *\\nfrom bisect import *\\nfrom typing import *", names)
    arguments = json.load(sys.stdin)
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "solution.py")
    with open(path) as file:
        exec(compile(file.read(), "solution.py", "exec"), names)
    parts = \(JSON.string(function).text).split(".")
    function = names.get(parts[0])
    if function is None and "Solution" in names:
        parts.insert(0, "Solution")
        function = names["Solution"]
    if function is None:
        sys.exit("the solution has no '%s'" % parts[0])
    for part in parts[1:]:
        function = getattr(function() if isinstance(function, type) else function, part)

    def plain(value):
        if isinstance(value, (set, frozenset)):
            return sorted(value)
        if hasattr(value, "tolist"):
            return value.tolist()
        return list(value)

    json.dump(function(*arguments), result_file, default=plain, allow_nan=False)
    result_file.close()
    """ + "\n"
  }

  static func javaScript(_ function: String) -> String {
    """
    const fs = require("fs"), path = require("path");
    const write = (text) => fs.writeFileSync(1, text);
    console.log = console.info = console.error;
    process.stdout.write = process.stderr.write.bind(process.stderr);
    const arguments_ = JSON.parse(fs.readFileSync(0, "utf8"));
    const source = fs.readFileSync(path.join(__dirname, "solution.js"), "utf8");
    const parts = \(JSON.string(function).text).split(".");
    const look = (name) => "typeof " + name + " !== 'undefined' ? " + name + " : undefined";
    const module_ = { exports: {} };
    const names = new Function("require", "module", "exports", source + "\\n;return [" + look(parts[0]) + ", " +
      look("Solution") + "];")(require, module_, module_.exports);
    let value = names[0] ?? module_.exports[parts[0]] ??
      (typeof module_.exports === "function" ? module_.exports : undefined);
    let rest = parts.slice(1);
    if (value === undefined && names[1] !== undefined) { value = names[1]; rest = parts; }
    if (value === undefined) { console.error("the solution has no '" + parts[0] + "'"); process.exit(1); }
    let owner;
    for (const part of rest) { owner = new value(); value = owner[part]; }
    const plain = (key, item) => {
      if (item instanceof Set) return [...item];
      if (item instanceof Map) return Object.fromEntries(item);
      if (typeof item === "bigint") return Number(item);
      if (typeof item === "number" && !Number.isFinite(item)) throw new Error("the result holds " + item);
      return item;
    };
    Promise.resolve(value.apply(owner, arguments_)).then((result) => {
      write(JSON.stringify(result === undefined ? null : result, plain));
    });
    """ + "\n"
  }
}
