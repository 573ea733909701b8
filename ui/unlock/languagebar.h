#pragma once

#include <QWidget>

class QPushButton;

namespace ayumi {

class Language;
class LocalSettings;

/// The languages, each by its own name; a press switches at once.
class LanguageBar : public QWidget
{
    Q_OBJECT

public:
    LanguageBar(Language& language, LocalSettings& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCurrent();

    Language& m_language;
    QList<QPushButton*> m_buttons;
};

} // namespace ayumi
