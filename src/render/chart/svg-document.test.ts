import { expect, test } from 'vitest'
import { svgDocument } from './svg-document.ts'

const element = (name: string) => svgDocument.createElementNS('http://www.w3.org/2000/svg', name)

test('elements stand in the order they are put', () => {
  const group = element('g')
  const last = group.appendChild(element('line'))
  group.insertBefore(element('rect'), last)
  group.insertBefore(element('path'), null)
  expect(group.outerHTML).toBe('<g><rect/><line/><path/></g>')
})

test('text replaces what was inside, and neither it nor an attribute can become markup', () => {
  const text = element('text')
  text.appendChild(element('tspan'))
  text.textContent = 'Under <1> & "over"'
  text.setAttribute('class', '"><script>')
  expect(text.outerHTML).toBe(
    '<text class="&quot;&gt;&lt;script&gt;">Under &lt;1&gt; &amp; &quot;over&quot;</text>',
  )
})

test('an attribute can be set again and taken away', () => {
  const line = element('line')
  line.setAttribute('x1', 1)
  line.setAttribute('x1', 2)
  line.setAttribute('y1', 3)
  line.removeAttribute('y1')
  expect(line.outerHTML).toBe('<line x1="2"/>')
})
