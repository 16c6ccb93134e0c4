// What belongs to the register as a whole, in sections that are chosen at the left.
#pragma once

#include "editing/editing_session.h"
#include "models/shown_list.h"
#include "support/live_facts.h"
#include "support/prompts.h"
#include "support/settings.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace yeonsu {

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(EditingSession &session, const LiveFacts &facts, Prompts &prompts,
                 QWidget *parent = nullptr);

    /// Which section is shown.
    struct View
    {
        int section = 0;
    };

    [[nodiscard]] View view() const;
    void setView(const View &view);
    [[nodiscard]] QWidget *section() const;
    [[nodiscard]] QStringList sectionNames() const;
    /// Of the section that is shown.
    [[nodiscard]] std::optional<ShownList> shownList() const;

public slots:
    /// In the section that is shown, if it has rows of its own.
    void newRow();

signals:
    /// Another section is shown, or one whose list may have become empty.
    void shownListChanged();
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);
    /// As ProgramSection's.
    void languageRequested(std::optional<yeonsu::Language> language);
    void appearanceRequested(yeonsu::Appearance appearance);

private:
    void addSection(QWidget *section, const QString &name);

    QListWidget *m_names;
    QStackedWidget *m_sections;
};

} // namespace yeonsu
