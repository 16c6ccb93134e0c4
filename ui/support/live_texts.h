// What the courses or people of the open register are found by, loaded off the GUI thread and kept up with
// every change.
#pragma once

#include "store/register.h"
#include "store/search_texts.h"

#include <QFuture>
#include <QObject>

namespace yeonsu {

/// To be made before the lists that search it, so that it has a change before they ask.
class LiveTexts : public QObject
{
    Q_OBJECT

public:
    using Loaded = std::shared_ptr<const Result<SearchTexts>>;

    LiveTexts(Register &store, SearchTexts::Of rows, QObject *parent = nullptr);
    ~LiveTexts() override;

    /// To be waited for on any thread. What it gives stays as it is; after the next change there is another.
    [[nodiscard]] QFuture<Loaded> texts() const { return m_texts; }

private:
    void load();
    void follow(const AppliedChange &change);

    Register &m_store;
    SearchTexts::Of m_rows;
    QFuture<Loaded> m_texts;
};

} // namespace yeonsu
