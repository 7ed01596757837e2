// Calls of C++ functions: the arguments are read from JSON into the types that the parameters have.

extension Harness {
  /// One C++ file: ours to read and write JSON, then the solution, then a `main` that calls it. Ours stands first, so
  /// that the solution's macros do not change it.
  static func cpp(solution: String, function: String) -> String {
    let parts = function.split(separator: ".")
    let isMethod = parts.count > 1 || solution.contains("class Solution") || solution.contains("struct Solution")
    let owner = parts.count > 1 ? String(parts[0]) : "Solution"
    let name = String(parts.last ?? "")
    return """
      #include <bits/stdc++.h>
      #include <unistd.h>
      \(support)
      using namespace std;
      #line 1 "solution.cpp"
      \(solution)
      #line 1 "call.cpp"
      #undef main
      signed main() { return distill::answer_call(&\(isMethod ? "\(owner)::\(name)" : "::\(name)")); }
      """ + "\n"
  }

  /// `read` and `write` for each type that a parameter or a result may have.
  private static let support = #"""
    namespace distill {
    struct Input {
      std::string text;
      size_t at = 0;
      [[noreturn]] void fail(const char *what) { throw std::runtime_error(std::string("arguments: expected ") + what); }
      char peek() {
        while (at < text.size() && isspace((unsigned char)text[at])) at++;
        return at < text.size() ? text[at] : 0;
      }
      bool take(char c) { return peek() == c ? (at++, true) : false; }
      void need(char c) { if (!take(c)) fail("another shape for this parameter's type"); }
      bool word(const char *w) {
        peek();
        if (text.compare(at, strlen(w), w) != 0) return false;
        at += strlen(w);
        return true;
      }
    };
    inline void put(std::string &to, unsigned c) {
      if (c < 0x80) to += char(c);
      else if (c < 0x800) { to += char(0xC0 | c >> 6); to += char(0x80 | (c & 63)); }
      else if (c < 0x10000) { to += char(0xE0 | c >> 12); to += char(0x80 | (c >> 6 & 63)); to += char(0x80 | (c & 63)); }
      else {
        to += char(0xF0 | c >> 18); to += char(0x80 | (c >> 12 & 63));
        to += char(0x80 | (c >> 6 & 63)); to += char(0x80 | (c & 63));
      }
    }
    inline unsigned four(Input &in) {
      unsigned v = std::stoul(in.text.substr(in.at, 4), nullptr, 16);
      in.at += 4;
      return v;
    }
    inline void read(Input &in, std::string &to) {
      in.need('"');
      while (in.at < in.text.size() && in.text[in.at] != '"') {
        char c = in.text[in.at++];
        if (c != '\\') { to += c; continue; }
        switch (c = in.text[in.at++]) {
        case 'n': to += '\n'; break;
        case 't': to += '\t'; break;
        case 'r': to += '\r'; break;
        case 'b': to += '\b'; break;
        case 'f': to += '\f'; break;
        case 'u': {
          unsigned v = four(in);
          if (v >= 0xD800 && v < 0xDC00 && in.word("\\u")) v = 0x10000 + ((v - 0xD800) << 10) + (four(in) - 0xDC00);
          put(to, v);
          break;
        }
        default: to += c;
        }
      }
      in.at++;
    }
    inline void read(Input &in, bool &to) {
      if (in.word("true")) to = true;
      else if (in.word("false")) to = false;
      else in.fail("true or false");
    }
    inline void read(Input &in, char &to) {
      std::string text;
      read(in, text);
      if (text.size() != 1) in.fail("one character");
      to = text[0];
    }
    template <class T> std::enable_if_t<std::is_arithmetic_v<T>> read(Input &in, T &to) {
      in.peek();
      size_t end = in.at;
      while (end < in.text.size() && (isalnum((unsigned char)in.text[end]) || strchr("+-.", in.text[end]))) end++;
      std::string number = in.text.substr(in.at, end - in.at);
      char *stop;
      if constexpr (std::is_floating_point_v<T>) to = T(strtold(number.c_str(), &stop));
      else if constexpr (std::is_unsigned_v<T>) to = T(strtoull(number.c_str(), &stop, 10));
      else to = T(strtoll(number.c_str(), &stop, 10));
      if (number.empty() || *stop) in.fail("a number");
      in.at = end;
    }
    template <class A, class B> void read(Input &, std::pair<A, B> &);
    template <class... T> void read(Input &, std::tuple<T...> &);
    template <class K, class T> void read(Input &, std::map<K, T> &);
    template <class K, class T> void read(Input &, std::unordered_map<K, T> &);
    template <class T> auto read(Input &in, T &to) -> decltype(to.insert(to.end(), *to.begin()), void()) {
      in.need('[');
      if (in.take(']')) return;
      do {
        typename T::value_type item{};
        read(in, item);
        to.insert(to.end(), std::move(item));
      } while (in.take(','));
      in.need(']');
    }
    template <class... T> void read(Input &in, std::tuple<T...> &to) {
      in.need('[');
      bool first = true;
      std::apply([&](auto &...item) { ((first || (in.need(','), true), first = false, read(in, item)), ...); }, to);
      in.need(']');
    }
    template <class A, class B> void read(Input &in, std::pair<A, B> &to) {
      in.need('[');
      read(in, to.first);
      in.need(',');
      read(in, to.second);
      in.need(']');
    }
    template <class M> void members(Input &in, M &to) {
      in.need('{');
      if (in.take('}')) return;
      do {
        std::string name;
        read(in, name);
        in.need(':');
        typename M::key_type key{};
        if constexpr (std::is_arithmetic_v<typename M::key_type>) { Input number{name}; read(number, key); }
        else key = name;
        read(in, to[key]);
      } while (in.take(','));
      in.need('}');
    }
    template <class K, class T> void read(Input &in, std::map<K, T> &to) { members(in, to); }
    template <class K, class T> void read(Input &in, std::unordered_map<K, T> &to) { members(in, to); }

    inline void write(FILE *f, const std::string &v) {
      fputc('"', f);
      for (unsigned char c : v)
        if (c == '"' || c == '\\') fprintf(f, "\\%c", c);
        else if (c < 0x20) fprintf(f, "\\u%04x", c);
        else fputc(c, f);
      fputc('"', f);
    }
    inline void write(FILE *f, const char *v) { write(f, std::string(v)); }
    inline void write(FILE *f, char v) { write(f, std::string(1, v)); }
    inline void write(FILE *f, bool v) { fputs(v ? "true" : "false", f); }
    template <class T> std::enable_if_t<std::is_arithmetic_v<T>> write(FILE *f, T v) {
      if constexpr (std::is_floating_point_v<T>) fprintf(f, "%.17g", double(v));
      else fputs(std::to_string(v).c_str(), f);
    }
    template <class A, class B> void write(FILE *f, const std::pair<A, B> &v);
    template <class... T> void write(FILE *f, const std::tuple<T...> &v);
    template <class T> auto write(FILE *f, const T &v) -> decltype(v.begin(), void()) {
      fputc('[', f);
      bool first = true;
      for (const auto &item : v) {
        if (!first) fputc(',', f);
        first = false;
        write(f, static_cast<const typename T::value_type &>(item));
      }
      fputc(']', f);
    }
    template <class A, class B> void write(FILE *f, const std::pair<A, B> &v) {
      fputc('[', f);
      write(f, v.first);
      fputc(',', f);
      write(f, v.second);
      fputc(']', f);
    }
    template <class... T> void write(FILE *f, const std::tuple<T...> &v) {
      bool first = true;
      fputc('[', f);
      std::apply([&](const auto &...item) { ((first ? 0 : fputc(',', f), first = false, write(f, item)), ...); }, v);
      fputc(']', f);
    }

    template <class... A, class F> int call(F function) {
      Input in{std::string(std::istreambuf_iterator<char>(std::cin), {})};
      std::tuple<std::decay_t<A>...> arguments{};
      if constexpr (sizeof...(A) == 0) { in.need('['); in.need(']'); }
      else read(in, arguments);
      FILE *out = fdopen(dup(1), "w");
      dup2(2, 1);
      std::apply([&](auto &...a) {
        using R = decltype(function(static_cast<std::decay_t<A> &>(a)...));
        if constexpr (std::is_void_v<R>) { function(a...); fputs("null", out); }
        else { std::decay_t<R> result = function(a...); write(out, result); }
      }, arguments);
      fclose(out);
      return 0;
    }
    template <class R, class... A> int answer_call(R (*f)(A...)) {
      return call<A...>([&](std::decay_t<A> &...a) -> R { return f(static_cast<A>(a)...); });
    }
    template <class C, class R, class... A> int answer_call(R (C::*f)(A...)) {
      C owner{};
      return call<A...>([&](std::decay_t<A> &...a) -> R { return (owner.*f)(static_cast<A>(a)...); });
    }
    template <class C, class R, class... A> int answer_call(R (C::*f)(A...) const) {
      C owner{};
      return call<A...>([&](std::decay_t<A> &...a) -> R { return (owner.*f)(static_cast<A>(a)...); });
    }
    }  // namespace distill
    """#
}
