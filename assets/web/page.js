// What the pages do without, made better: GOV.UK Frontend's own behaviour, started where the browser can run it.
import { initAll } from './govuk.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// The comma that only a screen reader hears parts the words a person sees from the words they have to say to press it.
for (const comma of document.querySelectorAll('.govuk-file-upload-button > .govuk-visually-hidden'))
  comma.remove()
