#include "normalize/modality.h"

namespace concord::normalize {

Modality modality_of(const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t last) {
  Modality modality = Modality::stated;
  for (std::uint32_t i = first; i < last; ++i) {
    if (notes[i].negation) return Modality::denied;
    if (notes[i].plan) modality = Modality::planned;
    if (notes[i].doubt && modality == Modality::stated) modality = Modality::possible;
  }
  return modality;
}

}  // namespace concord::normalize
