#pragma once

#include "ui/unlock/unlockstep.h"

#include <QDate>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ayumi {

/// The recovery key, shown this once: to be printed or written down before anything else happens.
class RecoveryKeyPage : public UnlockStep
{
    Q_OBJECT

public:
    explicit RecoveryKeyPage(QWidget* parent = nullptr);

    void showKey(const QString& recoveryKey, const QString& folder, QDate today);
    void begin() override;

Q_SIGNALS:
    /// Somebody says that the key is in a safe place. The page has forgotten it.
    void kept();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void print();

    QLabel* m_key;
    QPushButton* m_print;
    QCheckBox* m_kept;
    QString m_recoveryKey;
    QString m_folder;
    QDate m_today;
};

} // namespace ayumi
