/** Told of the parts of a JSON text in order, by their offsets. */
export interface JsonVisitor {
  /** A value of any kind begins. */
  value(offset: number): void;
  /** The value that just began is an object or an array; what follows lies in it until `close`. */
  open(): void;
  close(): void;
  /** A key of the innermost object, with its quotation marks. */
  key(start: number, end: number): void;
}

/** What a text lacks where it stops being JSON, or `depth` where it is nested too deeply. */
export type JsonLack =
  'value' | 'key' | 'colon' | 'comma' | 'end' | 'closing-quote' | 'escape' | 'plain-character' | 'depth';

/** Where a text stops being JSON. */
export interface JsonBreak {
  readonly lack: JsonLack;
  readonly offset: number;
  /** Offset of the innermost bracket that is still open, or null outside of all. */
  readonly within: number | null;
}

export interface JsonScan {
  /** Members of all objects, each as often as it is written. */
  readonly members: number;
  readonly broken: JsonBreak | null;
}

/** What may come next: `item` and `first-key` may also be the end of an empty array or object. */
type Next = 'value' | 'item' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = ['true', 'false', 'null'];
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, COMMA, COLON, BACKSLASH] = [34, 44, 58, 92];
const [ARRAY_OPEN, ARRAY_CLOSE, OBJECT_OPEN, OBJECT_CLOSE] = [91, 93, 123, 125];

/**
 * Reads a JSON text (RFC 8259) from left to right without building anything and without recursion, so that neither
 * its size nor its depth can hurt. Takes exactly what `JSON.parse` takes, up to `maxDepth` levels of brackets.
 */
export const scanJson = (text: string, maxDepth: number, visitor: JsonVisitor | null = null): JsonScan =>
  new Scanner(text, maxDepth, visitor).scan();

class Scanner {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #visitor: JsonVisitor | null;
  /** Offsets of the brackets that are open. */
  readonly #open: number[] = [];
  #at = 0;
  #next: Next = 'value';
  #lack: JsonLack | null = null;
  #members = 0;

  constructor(text: string, maxDepth: number, visitor: JsonVisitor | null) {
    this.#text = text;
    this.#maxDepth = maxDepth;
    this.#visitor = visitor;
  }

  scan(): JsonScan {
    for (;;) {
      this.#skipSpace();
      if (this.#next === 'end' && this.#at === this.#text.length) return { members: this.#members, broken: null };
      this.#step();
      if (this.#lack !== null) {
        const within = this.#open.at(-1) ?? null;
        return { members: this.#members, broken: { lack: this.#lack, offset: this.#at, within } };
      }
    }
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== SPACE && code !== LINE_FEED && code !== CARRIAGE_RETURN && code !== TAB) return;
      this.#at += 1;
    }
  }

  #step(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (this.#next === 'value' || this.#next === 'item') this.#value(code);
    else if (this.#next === 'key' || this.#next === 'first-key') this.#key(code);
    else if (this.#next === 'comma') this.#comma(code);
    else if (this.#next === 'colon' && code === COLON) this.#move('value');
    else this.#lack = this.#next === 'colon' ? 'colon' : 'end';
  }

  #value(code: number): void {
    if (code === ARRAY_CLOSE && this.#next === 'item') return this.#close();
    this.#visitor?.value(this.#at);
    if (code === OBJECT_OPEN || code === ARRAY_OPEN) return this.#enter(code === OBJECT_OPEN ? 'first-key' : 'item');
    if (code === QUOTE) this.#string();
    else this.#wordOrNumber();
    return this.#afterValue();
  }

  #enter(next: Next): void {
    if (this.#open.length >= this.#maxDepth) {
      this.#lack = 'depth';
      return;
    }
    this.#visitor?.open();
    this.#open.push(this.#at);
    this.#move(next);
  }

  #close(): void {
    this.#visitor?.close();
    this.#open.pop();
    this.#at += 1;
    this.#afterValue();
  }

  #afterValue(): void {
    this.#next = this.#open.length === 0 ? 'end' : 'comma';
  }

  #key(code: number): void {
    if (code === OBJECT_CLOSE && this.#next === 'first-key') return this.#close();
    if (code !== QUOTE) {
      this.#lack = 'key';
      return;
    }
    const start = this.#at;
    this.#string();
    if (this.#lack !== null) return;
    this.#members += 1;
    this.#visitor?.key(start, this.#at);
    this.#next = 'colon';
  }

  #comma(code: number): void {
    const isObject = this.#text.charCodeAt(this.#open.at(-1) ?? 0) === OBJECT_OPEN;
    if (code === COMMA) this.#move(isObject ? 'key' : 'value');
    else if (code === (isObject ? OBJECT_CLOSE : ARRAY_CLOSE)) this.#close();
    else this.#lack = 'comma';
  }

  #move(next: Next): void {
    this.#at += 1;
    this.#next = next;
  }

  #string(): void {
    const start = this.#at;
    this.#at += 1;
    while (this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === QUOTE) {
        this.#at += 1;
        return;
      }
      if (code < SPACE) this.#lack = 'plain-character';
      else if (code === BACKSLASH) this.#escape();
      else this.#at += 1;
      if (this.#lack !== null) return;
    }
    this.#at = start;
    this.#lack = 'closing-quote';
  }

  #escape(): void {
    ESCAPE.lastIndex = this.#at;
    if (ESCAPE.test(this.#text)) this.#at = ESCAPE.lastIndex;
    else this.#lack = 'escape';
  }

  #wordOrNumber(): void {
    NUMBER.lastIndex = this.#at;
    if (NUMBER.test(this.#text)) {
      this.#at = NUMBER.lastIndex;
      return;
    }
    const word = WORDS.find((known) => this.#text.startsWith(known, this.#at));
    if (word === undefined) this.#lack = 'value';
    else this.#at += word.length;
  }
}
