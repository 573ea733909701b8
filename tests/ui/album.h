#pragma once

#include "tests/ui/openwindow.h"

#include <QSize>

#include <vector>

namespace ayumi::test {

/// How the program is looked at: language, size of the window, size of the text.
struct Look
{
    QString language;
    QSize size;
    int percent = 100;

    /// "ja-1280-100".
    [[nodiscard]] QString name() const;
    [[nodiscard]] qreal textScale() const { return percent / 100.0; }
};

/// Every look that is promised; with AYUMI_LOOK=en-1280 only those whose name begins so.
[[nodiscard]] std::vector<Look> looks();

/// Pictures of what a person sees, for eyes: `AYUMI_PICTURES=DIR test_ui "[.pictures]"`.
class Album
{
public:
    Album(OpenWindow& open, const Look& look);

    /// The window with its dialogs and menus above it, as DIR/NAME-LOOK.png.
    void take(const QString& name);

private:
    OpenWindow& m_open;
    Look m_look;
};

} // namespace ayumi::test
