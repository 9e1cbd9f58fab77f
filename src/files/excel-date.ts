const MS = 86_400_000
const LEAP_YEAR_THAT_WAS_NOT = 60

/**
 * An Excel date, in days since the end of 1899 (or of 1903), as `2019-04-01`, with ` 14:30` after it when it has a
 * time. Excel believes that 1900 was a leap year, so its first sixty days are a day out.
 */
export function isoDay(serial: number, from1904: boolean): string {
  const days = from1904 ? serial + 1462 : serial < LEAP_YEAR_THAT_WAS_NOT ? serial + 1 : serial
  const minutes = Math.round(days * 1440)
  const moment = new Date(Date.UTC(1899, 11, 30) + (minutes / 1440) * MS)
  if (Number.isNaN(moment.getTime())) return String(serial)
  const iso = moment.toISOString()
  const time = iso.slice(11, 16)
  return time === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`
}
