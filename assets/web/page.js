// What the pages do without, made better: GOV.UK Frontend's own behaviour, started where the browser can run it.
import { initAll } from './govuk.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
