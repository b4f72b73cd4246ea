import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import sax from 'sax';

/** What is told of the parts of a file of XML, in their order. Names come without their prefixes. */
export interface XmlListener {
  opened?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  closed?(name: string): void;
}

/** Tells what stands in a piece of XML; after each piece its caller may take away what was gathered. */
export async function* xmlIn(stream: Readable, listener: XmlListener): AsyncGenerator<void> {
  const parser = sax.parser(true, { position: false });
  const decoder = new StringDecoder('utf8');
  parser.onopentag = ({ name, attributes }) =>
    listener.opened?.(bare(name), attributes as Record<string, string>);
  parser.ontext = (text) => listener.text?.(text);
  parser.oncdata = (text) => listener.text?.(text);
  parser.onclosetag = (name) => listener.closed?.(bare(name));
  parser.onerror = (error) => {
    throw error;
  };
  for await (const chunk of stream) {
    parser.write(decoder.write(chunk as Buffer));
    yield;
  }
  parser.close();
}

/** The same for files that are short. */
export async function readXml(stream: Readable, listener: XmlListener): Promise<void> {
  for await (const _ of xmlIn(stream, listener));
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);
