// What job titles mean: those that nobody has said it of yet, and those that are remembered.
#pragma once

#include "editing/editing_session.h"
#include "pages/settings_section.h"

class QLineEdit;

namespace yeonsu {

class ErrorNote;
class JobTitleModel;
class RowSection;
class TitleQueue;

class JobTitlesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit JobTitlesSection(EditingSession &session, QWidget *parent = nullptr);

    /// What is remembered; while there is nothing yet, what nobody has said it of.
    [[nodiscard]] std::optional<ShownList> shownList() const override;
    [[nodiscard]] TitleQueue &queue() const { return *m_queue; }
    [[nodiscard]] RowSection &remembered() const { return *m_remembered; }

private:
    void makeRemembered(const QString &readOnlyReason);
    void edit(const std::vector<int> &rows);
    void forget(const std::vector<int> &rows);

    EditingSession &m_session;
    QLineEdit *m_search;
    TitleQueue *m_queue;
    JobTitleModel *m_model;
    RowSection *m_remembered;
    ErrorNote *m_error;
};

} // namespace yeonsu
