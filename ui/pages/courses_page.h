// The list of courses and the chosen one beside it.
#pragma once

#include "pages/editable_list_page.h"
#include "papers/course_paper.h"

namespace yeonsu {

class CourseModel;
class CoursePanel;

class CoursesPage : public EditableListPage
{
    Q_OBJECT

public:
    explicit CoursesPage(EditingSession &session, QWidget *parent = nullptr);

    void selectCourse(CourseId id);

    /// Participants of the chosen course, where its panel has the keyboard.
    [[nodiscard]] ListHint pasteHint() const;

public slots:
    void newRow() override;
    /// Opens the dialog for the next run of the selected course.
    void duplicateRow();

signals:
    void historyRequested(const yeonsu::Record &record);
    /// Of the participants.
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);
    void paperRequested(yeonsu::CourseId id, yeonsu::CoursePaper paper);

private:
    [[nodiscard]] ListHint participantsOf(CourseId id) const;
    void addFilters();
    void applyFilters() override;
    [[nodiscard]] bool isFiltered() const override;
    void editRow(int row) override;
    void editField(int row, int column) override;
    void deleteRows(const std::vector<int> &rows) override;
    void showSelection() override;
    void showCourse(CourseId id);
    void goOnWith(CourseId id);
    [[nodiscard]] QString selectionText(int count) const override;
    [[nodiscard]] QList<QAction *> moreActions() override
    {
        return QList<QAction *>{m_duplicateAction} + m_paperActions;
    }
    void makePaperActions();

    CourseId m_added; ///< a new course that the panel does not show yet
    CourseModel *m_model;
    CoursePanel *m_panel;
    QPushButton *m_duplicate;
    QAction *m_duplicateAction;
    QList<QAction *> m_paperActions; ///< of the chosen course
    ChoiceButton *m_year = nullptr;
    ChoiceButton *m_theme = nullptr;
    ChoiceButton *m_mode = nullptr;
    ChoiceButton *m_targetRegion = nullptr;
    ChoiceButton *m_status = nullptr;
};

} // namespace yeonsu
