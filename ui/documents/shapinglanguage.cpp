#include <hb.h>

// Qt 6.4 shapes every text in HarfBuzz's default language, which HarfBuzz takes from the locale of the
// process. In a locale that is not Japanese, Noto Sans CJK JP then swaps the digits after Latin letters
// (A-000187) for look-alikes that no character maps to: on paper they look right, but nobody can search or
// copy them from the PDF. A program's own definition comes before the library's: here, text is Japanese
// wherever the program runs.
extern "C" hb_language_t hb_language_get_default(void)
{
    static const hb_language_t japanese = hb_language_from_string("ja", -1);
    return japanese;
}
