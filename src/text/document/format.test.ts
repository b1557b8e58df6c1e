import { describe, expect, test } from 'vitest'
import { sniffFormat } from './format.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('sniffFormat', () => {
  test.each([
    ['%PDF-1.7 …', 'report', 'pdf'],
    ['\n%PDF-1.4 …', 'report.pdf', 'pdf'],
    ['PK\u0003\u0004 … word/document.xml …', 'report', 'docx'],
    ['PK\u0003\u0004 …', 'report.docx', 'docx'],
    ['<!doctype html><p>x', 'saved', 'html'],
    ['\ufeff\n<!-- saved --><html lang=ar>', 'page.aspx', 'html'],
    ['<?xml version="1.0"?><rss version="2.0">', 'news.xml', 'feed'],
    ['<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">', 'news', 'feed'],
    ['<rdf:RDF xmlns="x">', 'news.xml', 'feed'],
    ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">', 'x.xml', 'html'],
    ['Received: from a\r\nSubject: b\r\nDate: c\r\n\r\nText', 'message', 'mail'],
    ['From: a\r\n\r\nText', 'message.eml', 'mail'],
    ['# Title\n\nText', 'note.md', 'markdown'],
    ['<html> is a tag', 'lesson.txt', 'plain'],
    ['Date: May\nPlace: here\n\nText', 'incident', 'plain'],
    ['Some text', 'no-ending', 'plain'],
  ])('%j as %s is %s', (text, name, format) => expect(sniffFormat(bytes(text), name)).toBe(format))

  test.each([
    [[0xd0, 0xcf, 0x11, 0xe0], 'old.doc'],
    [[0x89, 0x50, 0x4e, 0x47], 'scan.png'],
    [[0x50, 0x4b, 0x03, 0x04], 'table.xlsx'],
  ])('%j is refused with the way out', (start, name) => {
    expect(() => sniffFormat(Uint8Array.from(start), name)).toThrow(
      expect.objectContaining({ code: 'document_format', hint: expect.stringMatching(/\w/) }),
    )
  })
})
