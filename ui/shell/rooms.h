#pragma once

#include "ui/models/surroundings.h"
#include "ui/models/workplace.h"

#include <QObject>
#include <QStringList>

namespace ayumi {

class CaseFilePage;
class CasesPage;
class Frame;
class SettingsPage;
class TodayPage;

/// Puts the pages into the frame and tells them apart for what comes from outside of them: the main action, a
/// dropped file, a search result.
class Rooms : public QObject
{
    Q_OBJECT

public:
    Rooms(Frame* frame, const Surroundings& surroundings, const Workplace& place);

    void openCase(CaseId id);
    void newConsultation();
    /// LINE talk histories to be imported; empty asks for a file.
    void importLine(const QStringList& files);
    void showBackup();
    void goBack();

private:
    Frame* m_frame;
    Workplace m_place;
    TodayPage* m_today;
    CasesPage* m_cases;
    SettingsPage* m_settings;
    CaseFilePage* m_caseFile;
};

} // namespace ayumi
