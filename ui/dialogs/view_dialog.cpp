#include "dialogs/view_dialog.h"

#include "dialogs/questions.h"
#include "editing/view_acts.h"
#include "support/application_style.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu {

ViewDialog::ViewDialog(EditingSession &session, const SavedView &view, QWidget *parent)
    : RowDialog(session, view.id.isNull() ? tr("Save this view") : tr("Rename view"), parent)
    , m_view(view)
    , m_name(new QLineEdit(view.name, this))
{
    setObjectName(u"viewDialog"_s);
    setMinimumWidth(scaledToLetters(420));
    m_name->setObjectName(u"name"_s);
    m_name->selectAll();
    addField(u"name"_s, tr("&Name of the view"), m_name);
    start(isNew() ? tr("Save") : tr("Rename"), view.id.value());
}

void ViewDialog::accept()
{
    const std::optional<SavedView> replaced = isNew() ? namesake() : std::nullopt;
    if (violations().empty() && replaced && !askToReplace(this, replaced->name))
        return;
    RowDialog::accept();
}

SavedViewId ViewDialog::viewId() const
{
    const std::optional<SavedView> kept =
        viewNamed(store(), m_view.page, m_name->text()).value_or(std::nullopt);
    return kept ? kept->id : SavedViewId();
}

SavedView ViewDialog::entered() const
{
    SavedView view = m_view;
    view.name = m_name->text();
    return view;
}

std::optional<SavedView> ViewDialog::namesake() const
{
    const std::optional<SavedView> found =
        viewNamed(store(), m_view.page, m_name->text()).value_or(std::nullopt);
    return found && found->id != m_view.id ? found : std::nullopt;
}

std::vector<RuleViolation> ViewDialog::violations() const
{
    if (!isNew() && namesake())
        return {{u"name"_s, tr("Another view has this name.")}};
    return brokenRules(normalised(entered()));
}

Result<ChangeSet> ViewDialog::changeSet() const
{
    if (!isNew())
        return savedView(m_view, entered());
    const std::optional<SavedView> replaced = namesake();
    if (!replaced)
        return savedView(std::nullopt, entered());
    SavedView view = *replaced;
    view.definition = m_view.definition;
    return savedView(replaced, view);
}

} // namespace yeonsu
