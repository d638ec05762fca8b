internal import CZstd

/// What most cards have in common, as a dictionary of raw content for zstd.
///
/// Field names in their usual order, headings, table rules, lines of code: what stands nearest to
/// the end is found at the shortest distance, so the front matter of models comes last. It saves
/// about 8 % of a stored card of 2 kB. Blobs of form 2 need these bytes exactly: another text takes
/// another form byte (``CardCompression``).
enum CardDictionary {
    static let text = """
        size_categories:
        - n<1K
        - 1K<n<10K
        - 10K<n<100K
        - 100K<n<1M
        task_categories:
        - text-classification
        - question-answering
        - token-classification
        annotations_creators:
        - crowdsourced
        - expert-generated
        - found
        - no-annotation
        language_creators:
        multilinguality:
        - monolingual
        source_datasets:
        - original
        task_ids:
        paperswithcode_id:
        pretty_name:
        configs:
        - config_name: default
          data_files:
          - split: train
            path: data/train-*
          - split: test
            path: data/test-*
          - split: validation
            path: data/validation-*
        dataset_info:
          features:
          - name: text
            dtype: string
          - name: label
            dtype: int64
            dtype:
              class_label:
                names:
                  '0':
                  '1':
          splits:
          - name: train
            num_bytes:
            num_examples:
          download_size:
          dataset_size:
        ## Dataset Description
        - **Homepage:** https://
        - **Repository:** https://github.com/
        - **Paper:** https://arxiv.org/abs/
        - **Leaderboard:**
        - **Point of Contact:**
        ### Dataset Summary
        ### Supported Tasks and Leaderboards
        ### Languages
        ## Dataset Structure
        ### Data Instances
        ### Data Fields
        ### Data Splits
        ## Dataset Creation
        ### Curation Rationale
        ### Source Data
        #### Initial Data Collection and Normalization
        ### Annotations
        #### Annotation process
        ### Personal and Sensitive Information
        ## Considerations for Using the Data
        ### Social Impact of Dataset
        ### Discussion of Biases
        ### Other Known Limitations
        ## Additional Information
        ### Dataset Curators
        ### Licensing Information
        ### Citation Information
        ### Contributions
        [More Information Needed]
        | Benchmark | Metric | Score |
        |---|---|---|
        |:---:|:---:|:---:|
        ## Table of Contents
        <img src="https://huggingface.co/" width="400"/>
        <details><summary>
        ## Bias, Risks, and Limitations
        ## Environmental impact
        ## Technical specifications
        ## Model details
        ## Model Description
        - **Developed by:**
        - **Model type:**
        - **Language(s) (NLP):**
        - **License:**
        - **Finetuned from model:**
        ## Model description
        More information needed
        ## Intended uses & limitations
        ## Training and evaluation data
        ## Training data
        ## Training procedure
        ### Training hyperparameters
        - learning_rate: 2e-05
        - train_batch_size: 16
        - eval_batch_size: 8
        - seed: 42
        - gradient_accumulation_steps:
        - optimizer: Adam with betas=(0.9,0.999) and epsilon=1e-08
        - lr_scheduler_type: linear
        - lr_scheduler_warmup_steps:
        - num_epochs: 3
        ### Training results
        | Training Loss | Epoch | Step | Validation Loss | Accuracy |
        |:-------------:|:-----:|:----:|:---------------:|:--------:|
        ### Framework versions
        - Transformers 4.
        - Pytorch 2.
        - Datasets 2.
        - Tokenizers 0.
        - Loss: 0.
        - Accuracy: 0.
        - F1: 0.
        ## Evaluation results
        ## How to use
        ## Usage
        ```bash
        pip install transformers
        ```
        ```python
        from transformers import AutoModelForCausalLM, AutoTokenizer, pipeline
        import torch
        tokenizer = AutoTokenizer.from_pretrained("
        model = AutoModelForCausalLM.from_pretrained("
        inputs = tokenizer(text, return_tensors="pt")
        outputs = model.generate(**inputs, max_new_tokens=
        print(tokenizer.decode(outputs[0]))
        ```
        ## Limitations
        ## Citation
        ```bibtex
        @article{
          title={},
          author={},
          journal={arXiv preprint arXiv:},
          year={2023}
        }
        ```
        ---
        license: apache-2.0
        license: mit
        license: other
        license_name:
        license_link: LICENSE
        license: creativeml-openrail-m
        license: cc-by-nc-4.0
        language:
        - en
        - zh
        - multilingual
        thumbnail:
        library_name: transformers
        library_name: stable-baselines3
        pipeline_tag: text-generation
        tags:
        - generated_from_trainer
        - text-generation-inference
        - sentence-transformers
        - feature-extraction
        - stable-diffusion
        - text-to-image
        - reinforcement-learning
        - deep-reinforcement-learning
        - pytorch
        - merge
        datasets:
        -
        metrics:
        - accuracy
        - f1
        base_model:
        -
        base_model_relation: finetune
        inference: false
        extra_gated_prompt:
        extra_gated_fields:
        widget:
        - text:
        co2_eq_emissions:
          emissions:
        model-index:
        - name:
          results:
          - task:
              type: text-generation
              name: Text Generation
            dataset:
              name:
              type:
              config:
              split: test
              args:
            metrics:
            - type: accuracy
              value: 0.
              name: Accuracy
              verified: false
            source:
              url: https://
        ---
        """
}

/// The dictionary in the two shapes that zstd wants, made once.
///
/// `@unchecked Sendable`: zstd only reads a prepared dictionary, from any number of threads.
@safe final class PreparedDictionary: @unchecked Sendable {
    let forCompression: OpaquePointer
    let forDecompression: OpaquePointer

    /// `nil` where there is no memory for it.
    static let shared = PreparedDictionary(Array(CardDictionary.text.utf8))

    private init?(_ text: [UInt8]) {
        // Safety: both calls copy the text.
        let made = unsafe text.withUnsafeBytes { bytes in
            unsafe (
                ZSTD_createCDict(bytes.baseAddress, bytes.count, CardCompression.level),
                ZSTD_createDDict(bytes.baseAddress, bytes.count)
            )
        }
        guard let compression = unsafe made.0, let decompression = unsafe made.1 else {
            unsafe ZSTD_freeCDict(made.0)
            unsafe ZSTD_freeDDict(made.1)
            return nil
        }
        unsafe forCompression = compression
        unsafe forDecompression = decompression
    }

    deinit {
        unsafe ZSTD_freeCDict(forCompression)
        unsafe ZSTD_freeDDict(forDecompression)
    }
}
