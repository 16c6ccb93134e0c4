// The list of people and the chosen one beside it.
#pragma once

#include "models/shown_list.h"
#include "pages/editable_list_page.h"

namespace yeonsu {

class PersonModel;
class PersonPanel;

class PeoplePage : public EditableListPage
{
    Q_OBJECT

public:
    explicit PeoplePage(EditingSession &session, QWidget *parent = nullptr);

    void selectPerson(PersonId id);

public slots:
    void newRow() override;

signals:
    void historyRequested(const yeonsu::Record &record);
    void outcomeRequested(yeonsu::OutcomeId id);
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);
    /// On paper, by countries: of those that are selected, or of all that are shown.
    void namesRequested(const std::vector<yeonsu::PersonId> &ids);

private:
    void addFilters();
    void addMerging();
    void addNameList();
    void requestNames();
    void mergeSelected();
    void eraseSelected();
    [[nodiscard]] QList<QAction *> moreActions() override;
    void applyFilters() override;
    [[nodiscard]] bool isFiltered() const override;
    void editRow(int row) override;
    void editField(int row, int column) override;
    void deleteRows(const std::vector<int> &rows) override;
    void showSelection() override;
    [[nodiscard]] QString selectionText(int count) const override;

    PersonModel *m_model;
    PersonPanel *m_panel;
    QAction *m_merge = nullptr;
    QAction *m_names = nullptr;
    QPushButton *m_mergeButton = nullptr;
    QAction *m_erase;
    ChoiceButton *m_continent = nullptr;
    ChoiceButton *m_country = nullptr;
    ChoiceButton *m_seniority = nullptr;
};

} // namespace yeonsu
