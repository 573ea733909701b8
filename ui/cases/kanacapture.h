#pragma once

#include <QObject>
#include <QString>

class QLineEdit;

namespace ayumi {

/// Fills the フリガナ while the name is typed: an input method shows the reading before it becomes kanji.
/// Stops as soon as somebody edits the reading by hand, and never touches what they wrote.
class KanaCapture : public QObject
{
    Q_OBJECT

public:
    KanaCapture(QLineEdit* name, QLineEdit* kana);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onCommitted(const QString& committed);

    QLineEdit* m_name;
    QLineEdit* m_kana;
    QString m_reading; ///< the last preedit that was kana only
    QString m_written; ///< what we put into the kana field so far
};

/// Tells an object's owner while an input method composes in one of the watched fields, so that nothing is
/// asked about half a word.
class ComposingWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(QObject* field);
    [[nodiscard]] bool isComposing() const { return m_composing; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_composing = false;
};

} // namespace ayumi
